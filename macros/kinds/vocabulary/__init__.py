"""The library files: the closed lists, the register of published ids, the home page's choices."""
