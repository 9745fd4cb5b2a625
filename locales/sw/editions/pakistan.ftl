title = Pakistan
