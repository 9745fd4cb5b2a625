files-found = { $count ->
    [zero] لم يُعثر على أي ملف
    [one] عُثر على ملف واحد
    [two] عُثر على ملفين
    [few] عُثر على { $count } ملفات
    [many] عُثر على { $count } ملفاً
   *[other] عُثر على { $count } ملف
}
days-left = { $days ->
    [zero] لم يبق أي يوم.
    [one] بقي يوم واحد.
    [two] بقي يومان.
    [few] بقيت { $days } أيام.
    [many] بقي { $days } يوماً.
   *[other] بقي { $days } يوم.
}
rows-changed = { $rows ->
    [zero] لم يتغيّر أي صف من { $total }.
    [one] تغيّر صف واحد من { $total }.
    [two] تغيّر صفان من { $total }.
    [few] تغيّرت { $rows } صفوف من { $total }.
    [many] تغيّر { $rows } صفاً من { $total }.
   *[other] تغيّر { $rows } صف من { $total }.
}
place = { NUMBER($place, type: "ordinal") ->
   *[other] ملفك هو رقم { $place } في القائمة.
}
people = { $people ->
    [zero] لم يفتح أحد { $file }.
    [one] فتح شخص واحد { $file }.
    [two] فتح شخصان { $file }.
    [few] فتح { $people } أشخاص { $file }.
    [many] فتح { $people } شخصاً { $file }.
   *[other] فتح { $people } شخص { $file }.
}
errors = { $errors ->
    [0] لا أخطاء.
    [zero] لا أخطاء
    [one] خطأ واحد
    [two] خطآن
    [few] { $errors } أخطاء
    [many] { $errors } خطأً
   *[other] { $errors } خطأ
}
pages = { $pages ->
    [zero] لا صفحات
    [one] صفحة واحدة
    [two] صفحتان
    [few] { $pages } صفحات
    [many] { $pages } صفحة
   *[other] { $pages } صفحة
}
minutes = { $minutes ->
    [zero] حُفظ الآن
    [one] حُفظ قبل دقيقة واحدة
    [two] حُفظ قبل دقيقتين
    [few] حُفظ قبل { $minutes } دقائق
    [many] حُفظ قبل { $minutes } دقيقة
   *[other] حُفظ قبل { $minutes } دقيقة
}
welcome = مرحباً يا { $name }!
saved-by = حفظ { $name } الملف { $file }.
upload = أرسل { $file } إلى { $office }
asked-by = طلبه { $name } في الساعة { $time }
