title = Kenya
