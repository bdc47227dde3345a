// The parts of a file that never change are read as text by esbuild.
declare module "*.xml" {
  const text: string;
  export default text;
}
