-country = { $case ->
    [of] Кении
    [to] Кении
    [acc] Кению
    [with] Кенией
    [in] в Кении
    [into] в Кению
    [bare] Кения
   *[name] Кения
}
