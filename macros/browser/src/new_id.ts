// An id that no other browser has made. Not randomUUID: plain-http intranets lack it.

export function newId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
