-country = { $case ->
    [in] في باكستان
    [of] باكستان
    [to] لباكستان
   *[name] باكستان
}
