-country = { $case ->
    [oblique] آپ کے ملک
   *[name] آپ کا ملک
}

-lead-agency = { $case ->
    [oblique] ڈیجیٹل حکومت کے سرکردہ ادارے
   *[name] ڈیجیٹل حکومت کا سرکردہ ادارہ
}
