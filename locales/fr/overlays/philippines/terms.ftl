-country = { $case ->
    [in] aux Philippines
    [of] des Philippines
    [to] aux Philippines
   *[name] les Philippines
}

-lead-agency = { $case ->
    [of] du ministère des Technologies de l’information et des communications (DICT)
    [to] au ministère des Technologies de l’information et des communications (DICT)
   *[name] le ministère des Technologies de l’information et des communications (DICT)
}
