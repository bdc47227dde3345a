"""What `hub bench search` measures with: a page of its own for each search engine, and a server that counts bytes."""
