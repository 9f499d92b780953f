// A compilation needs a file.
