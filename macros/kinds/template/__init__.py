"""Templates: documents with named blanks, which people fill in and save as their own."""
