### Names of states with their grammar, in Arabic.
### Names: Unicode CLDR 48 and United Nations usage; forms: the makers of this project.

-country-AD = { $case ->
    [in] في أندورا
    [of] أندورا
    [to] لأندورا
    [bare] أندورا
   *[name] أندورا
}
    .gender = feminine
    .number = singular

-country-AE = { $case ->
    [in] في الإمارات العربية المتحدة
    [of] الإمارات العربية المتحدة
    [to] للإمارات العربية المتحدة
    [bare] الإمارات العربية المتحدة
   *[name] الإمارات العربية المتحدة
}
    .gender = feminine
    .number = singular

-country-AF = { $case ->
    [in] في أفغانستان
    [of] أفغانستان
    [to] لأفغانستان
    [bare] أفغانستان
   *[name] أفغانستان
}
    .gender = feminine
    .number = singular

-country-AG = { $case ->
    [in] في أنتيغوا وبربودا
    [of] أنتيغوا وبربودا
    [to] لأنتيغوا وبربودا
    [bare] أنتيغوا وبربودا
   *[name] أنتيغوا وبربودا
}
    .gender = feminine
    .number = singular

-country-AL = { $case ->
    [in] في ألبانيا
    [of] ألبانيا
    [to] لألبانيا
    [bare] ألبانيا
   *[name] ألبانيا
}
    .gender = feminine
    .number = singular

-country-AM = { $case ->
    [in] في أرمينيا
    [of] أرمينيا
    [to] لأرمينيا
    [bare] أرمينيا
   *[name] أرمينيا
}
    .gender = feminine
    .number = singular

-country-AO = { $case ->
    [in] في أنغولا
    [of] أنغولا
    [to] لأنغولا
    [bare] أنغولا
   *[name] أنغولا
}
    .gender = feminine
    .number = singular

-country-AR = { $case ->
    [in] في الأرجنتين
    [of] الأرجنتين
    [to] للأرجنتين
    [bare] الأرجنتين
   *[name] الأرجنتين
}
    .gender = feminine
    .number = singular

-country-AT = { $case ->
    [in] في النمسا
    [of] النمسا
    [to] للنمسا
    [bare] النمسا
   *[name] النمسا
}
    .gender = feminine
    .number = singular

-country-AU = { $case ->
    [in] في أستراليا
    [of] أستراليا
    [to] لأستراليا
    [bare] أستراليا
   *[name] أستراليا
}
    .gender = feminine
    .number = singular

-country-AZ = { $case ->
    [in] في أذربيجان
    [of] أذربيجان
    [to] لأذربيجان
    [bare] أذربيجان
   *[name] أذربيجان
}
    .gender = feminine
    .number = singular

-country-BA = { $case ->
    [in] في البوسنة والهرسك
    [of] البوسنة والهرسك
    [to] للبوسنة والهرسك
    [bare] البوسنة والهرسك
   *[name] البوسنة والهرسك
}
    .gender = feminine
    .number = singular

-country-BB = { $case ->
    [in] في بربادوس
    [of] بربادوس
    [to] لبربادوس
    [bare] بربادوس
   *[name] بربادوس
}
    .gender = feminine
    .number = singular

-country-BD = { $case ->
    [in] في بنغلاديش
    [of] بنغلاديش
    [to] لبنغلاديش
    [bare] بنغلاديش
   *[name] بنغلاديش
}
    .gender = feminine
    .number = singular

-country-BE = { $case ->
    [in] في بلجيكا
    [of] بلجيكا
    [to] لبلجيكا
    [bare] بلجيكا
   *[name] بلجيكا
}
    .gender = feminine
    .number = singular

-country-BF = { $case ->
    [in] في بوركينا فاسو
    [of] بوركينا فاسو
    [to] لبوركينا فاسو
    [bare] بوركينا فاسو
   *[name] بوركينا فاسو
}
    .gender = feminine
    .number = singular

-country-BG = { $case ->
    [in] في بلغاريا
    [of] بلغاريا
    [to] لبلغاريا
    [bare] بلغاريا
   *[name] بلغاريا
}
    .gender = feminine
    .number = singular

-country-BH = { $case ->
    [in] في البحرين
    [of] البحرين
    [to] للبحرين
    [bare] البحرين
   *[name] البحرين
}
    .gender = feminine
    .number = singular

-country-BI = { $case ->
    [in] في بوروندي
    [of] بوروندي
    [to] لبوروندي
    [bare] بوروندي
   *[name] بوروندي
}
    .gender = feminine
    .number = singular

-country-BJ = { $case ->
    [in] في بنن
    [of] بنن
    [to] لبنن
    [bare] بنن
   *[name] بنن
}
    .gender = feminine
    .number = singular

-country-BN = { $case ->
    [in] في بروني دار السلام
    [of] بروني دار السلام
    [to] لبروني دار السلام
    [bare] بروني دار السلام
   *[name] بروني دار السلام
}
    .gender = feminine
    .number = singular

-country-BO = { $case ->
    [in] في دولة بوليفيا المتعددة القوميات
    [of] دولة بوليفيا المتعددة القوميات
    [to] لدولة بوليفيا المتعددة القوميات
    [bare] بوليفيا (دولة - المتعددة القوميات)
   *[name] دولة بوليفيا المتعددة القوميات
}
    .gender = feminine
    .number = singular

-country-BR = { $case ->
    [in] في البرازيل
    [of] البرازيل
    [to] للبرازيل
    [bare] البرازيل
   *[name] البرازيل
}
    .gender = feminine
    .number = singular

-country-BS = { $case ->
    [in] في جزر البهاما
    [of] جزر البهاما
    [to] لجزر البهاما
    [bare] جزر البهاما
   *[name] جزر البهاما
}
    .gender = feminine
    .number = singular

-country-BT = { $case ->
    [in] في بوتان
    [of] بوتان
    [to] لبوتان
    [bare] بوتان
   *[name] بوتان
}
    .gender = feminine
    .number = singular

-country-BW = { $case ->
    [in] في بوتسوانا
    [of] بوتسوانا
    [to] لبوتسوانا
    [bare] بوتسوانا
   *[name] بوتسوانا
}
    .gender = feminine
    .number = singular

-country-BY = { $case ->
    [in] في بيلاروس
    [of] بيلاروس
    [to] لبيلاروس
    [bare] بيلاروس
   *[name] بيلاروس
}
    .gender = feminine
    .number = singular

-country-BZ = { $case ->
    [in] في بليز
    [of] بليز
    [to] لبليز
    [bare] بليز
   *[name] بليز
}
    .gender = feminine
    .number = singular

-country-CA = { $case ->
    [in] في كندا
    [of] كندا
    [to] لكندا
    [bare] كندا
   *[name] كندا
}
    .gender = feminine
    .number = singular

-country-CD = { $case ->
    [in] في جمهورية الكونغو الديمقراطية
    [of] جمهورية الكونغو الديمقراطية
    [to] لجمهورية الكونغو الديمقراطية
    [bare] جمهورية الكونغو الديمقراطية
   *[name] جمهورية الكونغو الديمقراطية
}
    .gender = feminine
    .number = singular

-country-CF = { $case ->
    [in] في جمهورية أفريقيا الوسطى
    [of] جمهورية أفريقيا الوسطى
    [to] لجمهورية أفريقيا الوسطى
    [bare] جمهورية أفريقيا الوسطى
   *[name] جمهورية أفريقيا الوسطى
}
    .gender = feminine
    .number = singular

-country-CG = { $case ->
    [in] في الكونغو
    [of] الكونغو
    [to] للكونغو
    [bare] الكونغو
   *[name] الكونغو
}
    .gender = feminine
    .number = singular

-country-CH = { $case ->
    [in] في سويسرا
    [of] سويسرا
    [to] لسويسرا
    [bare] سويسرا
   *[name] سويسرا
}
    .gender = feminine
    .number = singular

-country-CI = { $case ->
    [in] في كوت ديفوار
    [of] كوت ديفوار
    [to] لكوت ديفوار
    [bare] كوت ديفوار
   *[name] كوت ديفوار
}
    .gender = feminine
    .number = singular

-country-CL = { $case ->
    [in] في شيلي
    [of] شيلي
    [to] لشيلي
    [bare] شيلي
   *[name] شيلي
}
    .gender = feminine
    .number = singular

-country-CM = { $case ->
    [in] في الكاميرون
    [of] الكاميرون
    [to] للكاميرون
    [bare] الكاميرون
   *[name] الكاميرون
}
    .gender = feminine
    .number = singular

-country-CN = { $case ->
    [in] في الصين
    [of] الصين
    [to] للصين
    [bare] الصين
   *[name] الصين
}
    .gender = feminine
    .number = singular

-country-CO = { $case ->
    [in] في كولومبيا
    [of] كولومبيا
    [to] لكولومبيا
    [bare] كولومبيا
   *[name] كولومبيا
}
    .gender = feminine
    .number = singular

-country-CR = { $case ->
    [in] في كوستاريكا
    [of] كوستاريكا
    [to] لكوستاريكا
    [bare] كوستاريكا
   *[name] كوستاريكا
}
    .gender = feminine
    .number = singular

-country-CU = { $case ->
    [in] في كوبا
    [of] كوبا
    [to] لكوبا
    [bare] كوبا
   *[name] كوبا
}
    .gender = feminine
    .number = singular

-country-CV = { $case ->
    [in] في كابو فيردي
    [of] كابو فيردي
    [to] لكابو فيردي
    [bare] كابو فيردي
   *[name] كابو فيردي
}
    .gender = feminine
    .number = singular

-country-CY = { $case ->
    [in] في قبرص
    [of] قبرص
    [to] لقبرص
    [bare] قبرص
   *[name] قبرص
}
    .gender = feminine
    .number = singular

-country-CZ = { $case ->
    [in] في تشيكيا
    [of] تشيكيا
    [to] لتشيكيا
    [bare] تشيكيا
   *[name] تشيكيا
}
    .gender = feminine
    .number = singular

-country-DE = { $case ->
    [in] في ألمانيا
    [of] ألمانيا
    [to] لألمانيا
    [bare] ألمانيا
   *[name] ألمانيا
}
    .gender = feminine
    .number = singular

-country-DJ = { $case ->
    [in] في جيبوتي
    [of] جيبوتي
    [to] لجيبوتي
    [bare] جيبوتي
   *[name] جيبوتي
}
    .gender = feminine
    .number = singular

-country-DK = { $case ->
    [in] في الدانمرك
    [of] الدانمرك
    [to] للدانمرك
    [bare] الدانمرك
   *[name] الدانمرك
}
    .gender = feminine
    .number = singular

-country-DM = { $case ->
    [in] في دومينيكا
    [of] دومينيكا
    [to] لدومينيكا
    [bare] دومينيكا
   *[name] دومينيكا
}
    .gender = feminine
    .number = singular

-country-DO = { $case ->
    [in] في الجمهورية الدومينيكية
    [of] الجمهورية الدومينيكية
    [to] للجمهورية الدومينيكية
    [bare] الجمهورية الدومينيكية
   *[name] الجمهورية الدومينيكية
}
    .gender = feminine
    .number = singular

-country-DZ = { $case ->
    [in] في الجزائر
    [of] الجزائر
    [to] للجزائر
    [bare] الجزائر
   *[name] الجزائر
}
    .gender = feminine
    .number = singular

-country-EC = { $case ->
    [in] في إكوادور
    [of] إكوادور
    [to] لإكوادور
    [bare] إكوادور
   *[name] إكوادور
}
    .gender = feminine
    .number = singular

-country-EE = { $case ->
    [in] في إستونيا
    [of] إستونيا
    [to] لإستونيا
    [bare] إستونيا
   *[name] إستونيا
}
    .gender = feminine
    .number = singular

-country-EG = { $case ->
    [in] في مصر
    [of] مصر
    [to] لمصر
    [bare] مصر
   *[name] مصر
}
    .gender = feminine
    .number = singular

-country-ER = { $case ->
    [in] في إريتريا
    [of] إريتريا
    [to] لإريتريا
    [bare] إريتريا
   *[name] إريتريا
}
    .gender = feminine
    .number = singular

-country-ES = { $case ->
    [in] في إسبانيا
    [of] إسبانيا
    [to] لإسبانيا
    [bare] إسبانيا
   *[name] إسبانيا
}
    .gender = feminine
    .number = singular

-country-ET = { $case ->
    [in] في إثيوبيا
    [of] إثيوبيا
    [to] لإثيوبيا
    [bare] إثيوبيا
   *[name] إثيوبيا
}
    .gender = feminine
    .number = singular

-country-FI = { $case ->
    [in] في فنلندا
    [of] فنلندا
    [to] لفنلندا
    [bare] فنلندا
   *[name] فنلندا
}
    .gender = feminine
    .number = singular

-country-FJ = { $case ->
    [in] في فيجي
    [of] فيجي
    [to] لفيجي
    [bare] فيجي
   *[name] فيجي
}
    .gender = feminine
    .number = singular

-country-FM = { $case ->
    [in] في ولايات ميكرونيزيا الموحدة
    [of] ولايات ميكرونيزيا الموحدة
    [to] لولايات ميكرونيزيا الموحدة
    [bare] ميكرونيزيا (ولايات - الموحدة)
   *[name] ولايات ميكرونيزيا الموحدة
}
    .gender = feminine
    .number = singular

-country-FR = { $case ->
    [in] في فرنسا
    [of] فرنسا
    [to] لفرنسا
    [bare] فرنسا
   *[name] فرنسا
}
    .gender = feminine
    .number = singular

-country-GA = { $case ->
    [in] في غابون
    [of] غابون
    [to] لغابون
    [bare] غابون
   *[name] غابون
}
    .gender = feminine
    .number = singular

-country-GB = { $case ->
    [in] في المملكة المتحدة
    [of] المملكة المتحدة
    [to] للمملكة المتحدة
    [bare] المملكة المتحدة
   *[name] المملكة المتحدة
}
    .gender = feminine
    .number = singular

-country-GD = { $case ->
    [in] في غرينادا
    [of] غرينادا
    [to] لغرينادا
    [bare] غرينادا
   *[name] غرينادا
}
    .gender = feminine
    .number = singular

-country-GE = { $case ->
    [in] في جورجيا
    [of] جورجيا
    [to] لجورجيا
    [bare] جورجيا
   *[name] جورجيا
}
    .gender = feminine
    .number = singular

-country-GH = { $case ->
    [in] في غانا
    [of] غانا
    [to] لغانا
    [bare] غانا
   *[name] غانا
}
    .gender = feminine
    .number = singular

-country-GM = { $case ->
    [in] في غامبيا
    [of] غامبيا
    [to] لغامبيا
    [bare] غامبيا
   *[name] غامبيا
}
    .gender = feminine
    .number = singular

-country-GN = { $case ->
    [in] في غينيا
    [of] غينيا
    [to] لغينيا
    [bare] غينيا
   *[name] غينيا
}
    .gender = feminine
    .number = singular

-country-GQ = { $case ->
    [in] في غينيا الاستوائية
    [of] غينيا الاستوائية
    [to] لغينيا الاستوائية
    [bare] غينيا الاستوائية
   *[name] غينيا الاستوائية
}
    .gender = feminine
    .number = singular

-country-GR = { $case ->
    [in] في اليونان
    [of] اليونان
    [to] لليونان
    [bare] اليونان
   *[name] اليونان
}
    .gender = feminine
    .number = singular

-country-GT = { $case ->
    [in] في غواتيمالا
    [of] غواتيمالا
    [to] لغواتيمالا
    [bare] غواتيمالا
   *[name] غواتيمالا
}
    .gender = feminine
    .number = singular

-country-GW = { $case ->
    [in] في غينيا - بيساو
    [of] غينيا - بيساو
    [to] لغينيا - بيساو
    [bare] غينيا - بيساو
   *[name] غينيا - بيساو
}
    .gender = feminine
    .number = singular

-country-GY = { $case ->
    [in] في غيانا
    [of] غيانا
    [to] لغيانا
    [bare] غيانا
   *[name] غيانا
}
    .gender = feminine
    .number = singular

-country-HN = { $case ->
    [in] في هندوراس
    [of] هندوراس
    [to] لهندوراس
    [bare] هندوراس
   *[name] هندوراس
}
    .gender = feminine
    .number = singular

-country-HR = { $case ->
    [in] في كرواتيا
    [of] كرواتيا
    [to] لكرواتيا
    [bare] كرواتيا
   *[name] كرواتيا
}
    .gender = feminine
    .number = singular

-country-HT = { $case ->
    [in] في هايتي
    [of] هايتي
    [to] لهايتي
    [bare] هايتي
   *[name] هايتي
}
    .gender = feminine
    .number = singular

-country-HU = { $case ->
    [in] في هنغاريا
    [of] هنغاريا
    [to] لهنغاريا
    [bare] هنغاريا
   *[name] هنغاريا
}
    .gender = feminine
    .number = singular

-country-ID = { $case ->
    [in] في إندونيسيا
    [of] إندونيسيا
    [to] لإندونيسيا
    [bare] إندونيسيا
   *[name] إندونيسيا
}
    .gender = feminine
    .number = singular

-country-IE = { $case ->
    [in] في أيرلندا
    [of] أيرلندا
    [to] لأيرلندا
    [bare] أيرلندا
   *[name] أيرلندا
}
    .gender = feminine
    .number = singular

-country-IL = { $case ->
    [in] في إسرائيل
    [of] إسرائيل
    [to] لإسرائيل
    [bare] إسرائيل
   *[name] إسرائيل
}
    .gender = feminine
    .number = singular

-country-IN = { $case ->
    [in] في الهند
    [of] الهند
    [to] للهند
    [bare] الهند
   *[name] الهند
}
    .gender = feminine
    .number = singular

-country-IQ = { $case ->
    [in] في العراق
    [of] العراق
    [to] للعراق
    [bare] العراق
   *[name] العراق
}
    .gender = masculine
    .number = singular

-country-IR = { $case ->
    [in] في جمهورية إيران الإسلامية
    [of] جمهورية إيران الإسلامية
    [to] لجمهورية إيران الإسلامية
    [bare] إيران (جمهورية - الإسلامية)
   *[name] جمهورية إيران الإسلامية
}
    .gender = feminine
    .number = singular

-country-IS = { $case ->
    [in] في آيسلندا
    [of] آيسلندا
    [to] لآيسلندا
    [bare] آيسلندا
   *[name] آيسلندا
}
    .gender = feminine
    .number = singular

-country-IT = { $case ->
    [in] في إيطاليا
    [of] إيطاليا
    [to] لإيطاليا
    [bare] إيطاليا
   *[name] إيطاليا
}
    .gender = feminine
    .number = singular

-country-JM = { $case ->
    [in] في جامايكا
    [of] جامايكا
    [to] لجامايكا
    [bare] جامايكا
   *[name] جامايكا
}
    .gender = feminine
    .number = singular

-country-JO = { $case ->
    [in] في الأردن
    [of] الأردن
    [to] للأردن
    [bare] الأردن
   *[name] الأردن
}
    .gender = masculine
    .number = singular

-country-JP = { $case ->
    [in] في اليابان
    [of] اليابان
    [to] لليابان
    [bare] اليابان
   *[name] اليابان
}
    .gender = feminine
    .number = singular

-country-KE = { $case ->
    [in] في كينيا
    [of] كينيا
    [to] لكينيا
    [bare] كينيا
   *[name] كينيا
}
    .gender = feminine
    .number = singular

-country-KG = { $case ->
    [in] في قيرغيزستان
    [of] قيرغيزستان
    [to] لقيرغيزستان
    [bare] قيرغيزستان
   *[name] قيرغيزستان
}
    .gender = feminine
    .number = singular

-country-KH = { $case ->
    [in] في كمبوديا
    [of] كمبوديا
    [to] لكمبوديا
    [bare] كمبوديا
   *[name] كمبوديا
}
    .gender = feminine
    .number = singular

-country-KI = { $case ->
    [in] في كيريباس
    [of] كيريباس
    [to] لكيريباس
    [bare] كيريباس
   *[name] كيريباس
}
    .gender = feminine
    .number = singular

-country-KM = { $case ->
    [in] في جزر القمر
    [of] جزر القمر
    [to] لجزر القمر
    [bare] جزر القمر
   *[name] جزر القمر
}
    .gender = feminine
    .number = singular

-country-KN = { $case ->
    [in] في سانت كيتس ونيفس
    [of] سانت كيتس ونيفس
    [to] لسانت كيتس ونيفس
    [bare] سانت كيتس ونيفس
   *[name] سانت كيتس ونيفس
}
    .gender = feminine
    .number = singular

-country-KP = { $case ->
    [in] في جمهورية كوريا الشعبية الديمقراطية
    [of] جمهورية كوريا الشعبية الديمقراطية
    [to] لجمهورية كوريا الشعبية الديمقراطية
    [bare] جمهورية كوريا الشعبية الديمقراطية
   *[name] جمهورية كوريا الشعبية الديمقراطية
}
    .gender = feminine
    .number = singular

-country-KR = { $case ->
    [in] في جمهورية كوريا
    [of] جمهورية كوريا
    [to] لجمهورية كوريا
    [bare] جمهورية كوريا
   *[name] جمهورية كوريا
}
    .gender = feminine
    .number = singular

-country-KW = { $case ->
    [in] في الكويت
    [of] الكويت
    [to] للكويت
    [bare] الكويت
   *[name] الكويت
}
    .gender = feminine
    .number = singular

-country-KZ = { $case ->
    [in] في كازاخستان
    [of] كازاخستان
    [to] لكازاخستان
    [bare] كازاخستان
   *[name] كازاخستان
}
    .gender = feminine
    .number = singular

-country-LA = { $case ->
    [in] في جمهورية لاو الديمقراطية الشعبية
    [of] جمهورية لاو الديمقراطية الشعبية
    [to] لجمهورية لاو الديمقراطية الشعبية
    [bare] جمهورية لاو الديمقراطية الشعبية
   *[name] جمهورية لاو الديمقراطية الشعبية
}
    .gender = feminine
    .number = singular

-country-LB = { $case ->
    [in] في لبنان
    [of] لبنان
    [to] للبنان
    [bare] لبنان
   *[name] لبنان
}
    .gender = masculine
    .number = singular

-country-LC = { $case ->
    [in] في سانت لوسيا
    [of] سانت لوسيا
    [to] لسانت لوسيا
    [bare] سانت لوسيا
   *[name] سانت لوسيا
}
    .gender = feminine
    .number = singular

-country-LI = { $case ->
    [in] في ليختنشتاين
    [of] ليختنشتاين
    [to] لليختنشتاين
    [bare] ليختنشتاين
   *[name] ليختنشتاين
}
    .gender = feminine
    .number = singular

-country-LK = { $case ->
    [in] في سري لانكا
    [of] سري لانكا
    [to] لسري لانكا
    [bare] سري لانكا
   *[name] سري لانكا
}
    .gender = feminine
    .number = singular

-country-LR = { $case ->
    [in] في ليبريا
    [of] ليبريا
    [to] لليبريا
    [bare] ليبريا
   *[name] ليبريا
}
    .gender = feminine
    .number = singular

-country-LS = { $case ->
    [in] في ليسوتو
    [of] ليسوتو
    [to] لليسوتو
    [bare] ليسوتو
   *[name] ليسوتو
}
    .gender = feminine
    .number = singular

-country-LT = { $case ->
    [in] في ليتوانيا
    [of] ليتوانيا
    [to] لليتوانيا
    [bare] ليتوانيا
   *[name] ليتوانيا
}
    .gender = feminine
    .number = singular

-country-LU = { $case ->
    [in] في لكسمبرغ
    [of] لكسمبرغ
    [to] للكسمبرغ
    [bare] لكسمبرغ
   *[name] لكسمبرغ
}
    .gender = feminine
    .number = singular

-country-LV = { $case ->
    [in] في لاتفيا
    [of] لاتفيا
    [to] للاتفيا
    [bare] لاتفيا
   *[name] لاتفيا
}
    .gender = feminine
    .number = singular

-country-LY = { $case ->
    [in] في ليبيا
    [of] ليبيا
    [to] لليبيا
    [bare] ليبيا
   *[name] ليبيا
}
    .gender = feminine
    .number = singular

-country-MA = { $case ->
    [in] في المغرب
    [of] المغرب
    [to] للمغرب
    [bare] المغرب
   *[name] المغرب
}
    .gender = masculine
    .number = singular

-country-MC = { $case ->
    [in] في موناكو
    [of] موناكو
    [to] لموناكو
    [bare] موناكو
   *[name] موناكو
}
    .gender = feminine
    .number = singular

-country-MD = { $case ->
    [in] في جمهورية مولدوفا
    [of] جمهورية مولدوفا
    [to] لجمهورية مولدوفا
    [bare] جمهورية مولدوفا
   *[name] جمهورية مولدوفا
}
    .gender = feminine
    .number = singular

-country-ME = { $case ->
    [in] في الجبل الأسود
    [of] الجبل الأسود
    [to] للجبل الأسود
    [bare] الجبل الأسود
   *[name] الجبل الأسود
}
    .gender = masculine
    .number = singular

-country-MG = { $case ->
    [in] في مدغشقر
    [of] مدغشقر
    [to] لمدغشقر
    [bare] مدغشقر
   *[name] مدغشقر
}
    .gender = feminine
    .number = singular

-country-MH = { $case ->
    [in] في جزر مارشال
    [of] جزر مارشال
    [to] لجزر مارشال
    [bare] جزر مارشال
   *[name] جزر مارشال
}
    .gender = feminine
    .number = singular

-country-MK = { $case ->
    [in] في مقدونيا الشمالية
    [of] مقدونيا الشمالية
    [to] لمقدونيا الشمالية
    [bare] مقدونيا الشمالية
   *[name] مقدونيا الشمالية
}
    .gender = feminine
    .number = singular

-country-ML = { $case ->
    [in] في مالي
    [of] مالي
    [to] لمالي
    [bare] مالي
   *[name] مالي
}
    .gender = feminine
    .number = singular

-country-MM = { $case ->
    [in] في ميانمار
    [of] ميانمار
    [to] لميانمار
    [bare] ميانمار
   *[name] ميانمار
}
    .gender = feminine
    .number = singular

-country-MN = { $case ->
    [in] في منغوليا
    [of] منغوليا
    [to] لمنغوليا
    [bare] منغوليا
   *[name] منغوليا
}
    .gender = feminine
    .number = singular

-country-MR = { $case ->
    [in] في موريتانيا
    [of] موريتانيا
    [to] لموريتانيا
    [bare] موريتانيا
   *[name] موريتانيا
}
    .gender = feminine
    .number = singular

-country-MT = { $case ->
    [in] في مالطة
    [of] مالطة
    [to] لمالطة
    [bare] مالطة
   *[name] مالطة
}
    .gender = feminine
    .number = singular

-country-MU = { $case ->
    [in] في موريشيوس
    [of] موريشيوس
    [to] لموريشيوس
    [bare] موريشيوس
   *[name] موريشيوس
}
    .gender = feminine
    .number = singular

-country-MV = { $case ->
    [in] في ملديف
    [of] ملديف
    [to] لملديف
    [bare] ملديف
   *[name] ملديف
}
    .gender = feminine
    .number = singular

-country-MW = { $case ->
    [in] في ملاوي
    [of] ملاوي
    [to] لملاوي
    [bare] ملاوي
   *[name] ملاوي
}
    .gender = feminine
    .number = singular

-country-MX = { $case ->
    [in] في المكسيك
    [of] المكسيك
    [to] للمكسيك
    [bare] المكسيك
   *[name] المكسيك
}
    .gender = feminine
    .number = singular

-country-MY = { $case ->
    [in] في ماليزيا
    [of] ماليزيا
    [to] لماليزيا
    [bare] ماليزيا
   *[name] ماليزيا
}
    .gender = feminine
    .number = singular

-country-MZ = { $case ->
    [in] في موزامبيق
    [of] موزامبيق
    [to] لموزامبيق
    [bare] موزامبيق
   *[name] موزامبيق
}
    .gender = feminine
    .number = singular

-country-NA = { $case ->
    [in] في ناميبيا
    [of] ناميبيا
    [to] لناميبيا
    [bare] ناميبيا
   *[name] ناميبيا
}
    .gender = feminine
    .number = singular

-country-NE = { $case ->
    [in] في النيجر
    [of] النيجر
    [to] للنيجر
    [bare] النيجر
   *[name] النيجر
}
    .gender = feminine
    .number = singular

-country-NG = { $case ->
    [in] في نيجيريا
    [of] نيجيريا
    [to] لنيجيريا
    [bare] نيجيريا
   *[name] نيجيريا
}
    .gender = feminine
    .number = singular

-country-NI = { $case ->
    [in] في نيكاراغوا
    [of] نيكاراغوا
    [to] لنيكاراغوا
    [bare] نيكاراغوا
   *[name] نيكاراغوا
}
    .gender = feminine
    .number = singular

-country-NL = { $case ->
    [in] في مملكة هولندا
    [of] مملكة هولندا
    [to] لمملكة هولندا
    [bare] هولندا (مملكة -)
   *[name] مملكة هولندا
}
    .gender = feminine
    .number = singular

-country-NO = { $case ->
    [in] في النرويج
    [of] النرويج
    [to] للنرويج
    [bare] النرويج
   *[name] النرويج
}
    .gender = feminine
    .number = singular

-country-NP = { $case ->
    [in] في نيبال
    [of] نيبال
    [to] لنيبال
    [bare] نيبال
   *[name] نيبال
}
    .gender = feminine
    .number = singular

-country-NR = { $case ->
    [in] في ناورو
    [of] ناورو
    [to] لناورو
    [bare] ناورو
   *[name] ناورو
}
    .gender = feminine
    .number = singular

-country-NZ = { $case ->
    [in] في نيوزيلندا
    [of] نيوزيلندا
    [to] لنيوزيلندا
    [bare] نيوزيلندا
   *[name] نيوزيلندا
}
    .gender = feminine
    .number = singular

-country-OM = { $case ->
    [in] في عُمان
    [of] عُمان
    [to] لعُمان
    [bare] عُمان
   *[name] عُمان
}
    .gender = feminine
    .number = singular

-country-PA = { $case ->
    [in] في بنما
    [of] بنما
    [to] لبنما
    [bare] بنما
   *[name] بنما
}
    .gender = feminine
    .number = singular

-country-PE = { $case ->
    [in] في بيرو
    [of] بيرو
    [to] لبيرو
    [bare] بيرو
   *[name] بيرو
}
    .gender = feminine
    .number = singular

-country-PG = { $case ->
    [in] في بابوا غينيا الجديدة
    [of] بابوا غينيا الجديدة
    [to] لبابوا غينيا الجديدة
    [bare] بابوا غينيا الجديدة
   *[name] بابوا غينيا الجديدة
}
    .gender = feminine
    .number = singular

-country-PH = { $case ->
    [in] في الفلبين
    [of] الفلبين
    [to] للفلبين
    [bare] الفلبين
   *[name] الفلبين
}
    .gender = feminine
    .number = singular

-country-PK = { $case ->
    [in] في باكستان
    [of] باكستان
    [to] لباكستان
    [bare] باكستان
   *[name] باكستان
}
    .gender = feminine
    .number = singular

-country-PL = { $case ->
    [in] في بولندا
    [of] بولندا
    [to] لبولندا
    [bare] بولندا
   *[name] بولندا
}
    .gender = feminine
    .number = singular

-country-PS = { $case ->
    [in] في دولة فلسطين
    [of] دولة فلسطين
    [to] لدولة فلسطين
    [bare] دولة فلسطين
   *[name] دولة فلسطين
}
    .gender = feminine
    .number = singular

-country-PT = { $case ->
    [in] في البرتغال
    [of] البرتغال
    [to] للبرتغال
    [bare] البرتغال
   *[name] البرتغال
}
    .gender = feminine
    .number = singular

-country-PW = { $case ->
    [in] في بالاو
    [of] بالاو
    [to] لبالاو
    [bare] بالاو
   *[name] بالاو
}
    .gender = feminine
    .number = singular

-country-PY = { $case ->
    [in] في باراغواي
    [of] باراغواي
    [to] لباراغواي
    [bare] باراغواي
   *[name] باراغواي
}
    .gender = feminine
    .number = singular

-country-QA = { $case ->
    [in] في قطر
    [of] قطر
    [to] لقطر
    [bare] قطر
   *[name] قطر
}
    .gender = feminine
    .number = singular

-country-RO = { $case ->
    [in] في رومانيا
    [of] رومانيا
    [to] لرومانيا
    [bare] رومانيا
   *[name] رومانيا
}
    .gender = feminine
    .number = singular

-country-RS = { $case ->
    [in] في صربيا
    [of] صربيا
    [to] لصربيا
    [bare] صربيا
   *[name] صربيا
}
    .gender = feminine
    .number = singular

-country-RU = { $case ->
    [in] في الاتحاد الروسي
    [of] الاتحاد الروسي
    [to] للاتحاد الروسي
    [bare] الاتحاد الروسي
   *[name] الاتحاد الروسي
}
    .gender = masculine
    .number = singular

-country-RW = { $case ->
    [in] في رواندا
    [of] رواندا
    [to] لرواندا
    [bare] رواندا
   *[name] رواندا
}
    .gender = feminine
    .number = singular

-country-SA = { $case ->
    [in] في المملكة العربية السعودية
    [of] المملكة العربية السعودية
    [to] للمملكة العربية السعودية
    [bare] المملكة العربية السعودية
   *[name] المملكة العربية السعودية
}
    .gender = feminine
    .number = singular

-country-SB = { $case ->
    [in] في جزر سليمان
    [of] جزر سليمان
    [to] لجزر سليمان
    [bare] جزر سليمان
   *[name] جزر سليمان
}
    .gender = feminine
    .number = singular

-country-SC = { $case ->
    [in] في سيشيل
    [of] سيشيل
    [to] لسيشيل
    [bare] سيشيل
   *[name] سيشيل
}
    .gender = feminine
    .number = singular

-country-SD = { $case ->
    [in] في السودان
    [of] السودان
    [to] للسودان
    [bare] السودان
   *[name] السودان
}
    .gender = masculine
    .number = singular

-country-SE = { $case ->
    [in] في السويد
    [of] السويد
    [to] للسويد
    [bare] السويد
   *[name] السويد
}
    .gender = feminine
    .number = singular

-country-SG = { $case ->
    [in] في سنغافورة
    [of] سنغافورة
    [to] لسنغافورة
    [bare] سنغافورة
   *[name] سنغافورة
}
    .gender = feminine
    .number = singular

-country-SI = { $case ->
    [in] في سلوفينيا
    [of] سلوفينيا
    [to] لسلوفينيا
    [bare] سلوفينيا
   *[name] سلوفينيا
}
    .gender = feminine
    .number = singular

-country-SK = { $case ->
    [in] في سلوفاكيا
    [of] سلوفاكيا
    [to] لسلوفاكيا
    [bare] سلوفاكيا
   *[name] سلوفاكيا
}
    .gender = feminine
    .number = singular

-country-SL = { $case ->
    [in] في سيراليون
    [of] سيراليون
    [to] لسيراليون
    [bare] سيراليون
   *[name] سيراليون
}
    .gender = feminine
    .number = singular

-country-SM = { $case ->
    [in] في سان مارينو
    [of] سان مارينو
    [to] لسان مارينو
    [bare] سان مارينو
   *[name] سان مارينو
}
    .gender = feminine
    .number = singular

-country-SN = { $case ->
    [in] في السنغال
    [of] السنغال
    [to] للسنغال
    [bare] السنغال
   *[name] السنغال
}
    .gender = feminine
    .number = singular

-country-SO = { $case ->
    [in] في الصومال
    [of] الصومال
    [to] للصومال
    [bare] الصومال
   *[name] الصومال
}
    .gender = masculine
    .number = singular

-country-SR = { $case ->
    [in] في سورينام
    [of] سورينام
    [to] لسورينام
    [bare] سورينام
   *[name] سورينام
}
    .gender = feminine
    .number = singular

-country-SS = { $case ->
    [in] في جنوب السودان
    [of] جنوب السودان
    [to] لجنوب السودان
    [bare] جنوب السودان
   *[name] جنوب السودان
}
    .gender = masculine
    .number = singular

-country-ST = { $case ->
    [in] في سان تومي وبرينسيبي
    [of] سان تومي وبرينسيبي
    [to] لسان تومي وبرينسيبي
    [bare] سان تومي وبرينسيبي
   *[name] سان تومي وبرينسيبي
}
    .gender = feminine
    .number = singular

-country-SV = { $case ->
    [in] في السلفادور
    [of] السلفادور
    [to] للسلفادور
    [bare] السلفادور
   *[name] السلفادور
}
    .gender = feminine
    .number = singular

-country-SY = { $case ->
    [in] في الجمهورية العربية السورية
    [of] الجمهورية العربية السورية
    [to] للجمهورية العربية السورية
    [bare] الجمهورية العربية السورية
   *[name] الجمهورية العربية السورية
}
    .gender = feminine
    .number = singular

-country-SZ = { $case ->
    [in] في إسواتيني
    [of] إسواتيني
    [to] لإسواتيني
    [bare] إسواتيني
   *[name] إسواتيني
}
    .gender = feminine
    .number = singular

-country-TD = { $case ->
    [in] في تشاد
    [of] تشاد
    [to] لتشاد
    [bare] تشاد
   *[name] تشاد
}
    .gender = feminine
    .number = singular

-country-TG = { $case ->
    [in] في توغو
    [of] توغو
    [to] لتوغو
    [bare] توغو
   *[name] توغو
}
    .gender = feminine
    .number = singular

-country-TH = { $case ->
    [in] في تايلند
    [of] تايلند
    [to] لتايلند
    [bare] تايلند
   *[name] تايلند
}
    .gender = feminine
    .number = singular

-country-TJ = { $case ->
    [in] في طاجيكستان
    [of] طاجيكستان
    [to] لطاجيكستان
    [bare] طاجيكستان
   *[name] طاجيكستان
}
    .gender = feminine
    .number = singular

-country-TL = { $case ->
    [in] في تيمور - ليشتي
    [of] تيمور - ليشتي
    [to] لتيمور - ليشتي
    [bare] تيمور - ليشتي
   *[name] تيمور - ليشتي
}
    .gender = feminine
    .number = singular

-country-TM = { $case ->
    [in] في تركمانستان
    [of] تركمانستان
    [to] لتركمانستان
    [bare] تركمانستان
   *[name] تركمانستان
}
    .gender = feminine
    .number = singular

-country-TN = { $case ->
    [in] في تونس
    [of] تونس
    [to] لتونس
    [bare] تونس
   *[name] تونس
}
    .gender = feminine
    .number = singular

-country-TO = { $case ->
    [in] في تونغا
    [of] تونغا
    [to] لتونغا
    [bare] تونغا
   *[name] تونغا
}
    .gender = feminine
    .number = singular

-country-TR = { $case ->
    [in] في تركيا
    [of] تركيا
    [to] لتركيا
    [bare] تركيا
   *[name] تركيا
}
    .gender = feminine
    .number = singular

-country-TT = { $case ->
    [in] في ترينيداد وتوباغو
    [of] ترينيداد وتوباغو
    [to] لترينيداد وتوباغو
    [bare] ترينيداد وتوباغو
   *[name] ترينيداد وتوباغو
}
    .gender = feminine
    .number = singular

-country-TV = { $case ->
    [in] في توفالو
    [of] توفالو
    [to] لتوفالو
    [bare] توفالو
   *[name] توفالو
}
    .gender = feminine
    .number = singular

-country-TZ = { $case ->
    [in] في جمهورية تنزانيا المتحدة
    [of] جمهورية تنزانيا المتحدة
    [to] لجمهورية تنزانيا المتحدة
    [bare] جمهورية تنزانيا المتحدة
   *[name] جمهورية تنزانيا المتحدة
}
    .gender = feminine
    .number = singular

-country-UA = { $case ->
    [in] في أوكرانيا
    [of] أوكرانيا
    [to] لأوكرانيا
    [bare] أوكرانيا
   *[name] أوكرانيا
}
    .gender = feminine
    .number = singular

-country-UG = { $case ->
    [in] في أوغندا
    [of] أوغندا
    [to] لأوغندا
    [bare] أوغندا
   *[name] أوغندا
}
    .gender = feminine
    .number = singular

-country-US = { $case ->
    [in] في الولايات المتحدة
    [of] الولايات المتحدة
    [to] للولايات المتحدة
    [bare] الولايات المتحدة
   *[name] الولايات المتحدة
}
    .gender = feminine
    .number = singular

-country-UY = { $case ->
    [in] في أوروغواي
    [of] أوروغواي
    [to] لأوروغواي
    [bare] أوروغواي
   *[name] أوروغواي
}
    .gender = feminine
    .number = singular

-country-UZ = { $case ->
    [in] في أوزبكستان
    [of] أوزبكستان
    [to] لأوزبكستان
    [bare] أوزبكستان
   *[name] أوزبكستان
}
    .gender = feminine
    .number = singular

-country-VA = { $case ->
    [in] في الكرسي الرسولي
    [of] الكرسي الرسولي
    [to] للكرسي الرسولي
    [bare] الكرسي الرسولي
   *[name] الكرسي الرسولي
}
    .gender = masculine
    .number = singular

-country-VC = { $case ->
    [in] في سانت فنسنت وجزر غرينادين
    [of] سانت فنسنت وجزر غرينادين
    [to] لسانت فنسنت وجزر غرينادين
    [bare] سانت فنسنت وجزر غرينادين
   *[name] سانت فنسنت وجزر غرينادين
}
    .gender = feminine
    .number = singular

-country-VE = { $case ->
    [in] في جمهورية فنزويلا البوليفارية
    [of] جمهورية فنزويلا البوليفارية
    [to] لجمهورية فنزويلا البوليفارية
    [bare] فنزويلا (جمهورية - البوليفارية)
   *[name] جمهورية فنزويلا البوليفارية
}
    .gender = feminine
    .number = singular

-country-VN = { $case ->
    [in] في فييت نام
    [of] فييت نام
    [to] لفييت نام
    [bare] فييت نام
   *[name] فييت نام
}
    .gender = feminine
    .number = singular

-country-VU = { $case ->
    [in] في فانواتو
    [of] فانواتو
    [to] لفانواتو
    [bare] فانواتو
   *[name] فانواتو
}
    .gender = feminine
    .number = singular

-country-WS = { $case ->
    [in] في ساموا
    [of] ساموا
    [to] لساموا
    [bare] ساموا
   *[name] ساموا
}
    .gender = feminine
    .number = singular

-country-YE = { $case ->
    [in] في اليمن
    [of] اليمن
    [to] لليمن
    [bare] اليمن
   *[name] اليمن
}
    .gender = masculine
    .number = singular

-country-ZA = { $case ->
    [in] في جنوب أفريقيا
    [of] جنوب أفريقيا
    [to] لجنوب أفريقيا
    [bare] جنوب أفريقيا
   *[name] جنوب أفريقيا
}
    .gender = feminine
    .number = singular

-country-ZM = { $case ->
    [in] في زامبيا
    [of] زامبيا
    [to] لزامبيا
    [bare] زامبيا
   *[name] زامبيا
}
    .gender = feminine
    .number = singular

-country-ZW = { $case ->
    [in] في زمبابوي
    [of] زمبابوي
    [to] لزمبابوي
    [bare] زمبابوي
   *[name] زمبابوي
}
    .gender = feminine
    .number = singular
