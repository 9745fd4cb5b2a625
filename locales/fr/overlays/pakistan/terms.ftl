-country = { $case ->
    [in] au Pakistan
    [of] du Pakistan
    [to] au Pakistan
   *[name] le Pakistan
}
