"""What a clerk can do, one verb a function: the whole surface that the window and the command line see."""
