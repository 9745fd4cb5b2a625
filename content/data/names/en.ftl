### Names of states with their grammar, in English.
### Names: Unicode CLDR 48 and United Nations usage; forms: the makers of this project.

-country-AD = { $case ->
    [bare] Andorra
   *[name] Andorra
}

-country-AE = { $case ->
    [bare] United Arab Emirates
    [start] The United Arab Emirates
   *[name] the United Arab Emirates
}

-country-AF = { $case ->
    [bare] Afghanistan
   *[name] Afghanistan
}

-country-AG = { $case ->
    [bare] Antigua and Barbuda
   *[name] Antigua and Barbuda
}

-country-AL = { $case ->
    [bare] Albania
   *[name] Albania
}

-country-AM = { $case ->
    [bare] Armenia
   *[name] Armenia
}

-country-AO = { $case ->
    [bare] Angola
   *[name] Angola
}

-country-AR = { $case ->
    [bare] Argentina
   *[name] Argentina
}

-country-AT = { $case ->
    [bare] Austria
   *[name] Austria
}

-country-AU = { $case ->
    [bare] Australia
   *[name] Australia
}

-country-AZ = { $case ->
    [bare] Azerbaijan
   *[name] Azerbaijan
}

-country-BA = { $case ->
    [bare] Bosnia and Herzegovina
   *[name] Bosnia and Herzegovina
}

-country-BB = { $case ->
    [bare] Barbados
   *[name] Barbados
}

-country-BD = { $case ->
    [bare] Bangladesh
   *[name] Bangladesh
}

-country-BE = { $case ->
    [bare] Belgium
   *[name] Belgium
}

-country-BF = { $case ->
    [bare] Burkina Faso
   *[name] Burkina Faso
}

-country-BG = { $case ->
    [bare] Bulgaria
   *[name] Bulgaria
}

-country-BH = { $case ->
    [bare] Bahrain
   *[name] Bahrain
}

-country-BI = { $case ->
    [bare] Burundi
   *[name] Burundi
}

-country-BJ = { $case ->
    [bare] Benin
   *[name] Benin
}

-country-BN = { $case ->
    [bare] Brunei Darussalam
   *[name] Brunei Darussalam
}

-country-BO = { $case ->
    [bare] Bolivia (Plurinational State of)
    [start] The Plurinational State of Bolivia
   *[name] the Plurinational State of Bolivia
}

-country-BR = { $case ->
    [bare] Brazil
   *[name] Brazil
}

-country-BS = { $case ->
    [bare] Bahamas
    [start] The Bahamas
   *[name] the Bahamas
}

-country-BT = { $case ->
    [bare] Bhutan
   *[name] Bhutan
}

-country-BW = { $case ->
    [bare] Botswana
   *[name] Botswana
}

-country-BY = { $case ->
    [bare] Belarus
   *[name] Belarus
}

-country-BZ = { $case ->
    [bare] Belize
   *[name] Belize
}

-country-CA = { $case ->
    [bare] Canada
   *[name] Canada
}

-country-CD = { $case ->
    [bare] Democratic Republic of the Congo
    [start] The Democratic Republic of the Congo
   *[name] the Democratic Republic of the Congo
}

-country-CF = { $case ->
    [bare] Central African Republic
    [start] The Central African Republic
   *[name] the Central African Republic
}

-country-CG = { $case ->
    [bare] Congo
    [start] The Congo
   *[name] the Congo
}

-country-CH = { $case ->
    [bare] Switzerland
   *[name] Switzerland
}

-country-CI = { $case ->
    [bare] Côte d’Ivoire
   *[name] Côte d’Ivoire
}

-country-CL = { $case ->
    [bare] Chile
   *[name] Chile
}

-country-CM = { $case ->
    [bare] Cameroon
   *[name] Cameroon
}

-country-CN = { $case ->
    [bare] China
   *[name] China
}

-country-CO = { $case ->
    [bare] Colombia
   *[name] Colombia
}

-country-CR = { $case ->
    [bare] Costa Rica
   *[name] Costa Rica
}

-country-CU = { $case ->
    [bare] Cuba
   *[name] Cuba
}

-country-CV = { $case ->
    [bare] Cabo Verde
   *[name] Cabo Verde
}

-country-CY = { $case ->
    [bare] Cyprus
   *[name] Cyprus
}

-country-CZ = { $case ->
    [bare] Czechia
   *[name] Czechia
}

-country-DE = { $case ->
    [bare] Germany
   *[name] Germany
}

-country-DJ = { $case ->
    [bare] Djibouti
   *[name] Djibouti
}

-country-DK = { $case ->
    [bare] Denmark
   *[name] Denmark
}

-country-DM = { $case ->
    [bare] Dominica
   *[name] Dominica
}

-country-DO = { $case ->
    [bare] Dominican Republic
    [start] The Dominican Republic
   *[name] the Dominican Republic
}

-country-DZ = { $case ->
    [bare] Algeria
   *[name] Algeria
}

-country-EC = { $case ->
    [bare] Ecuador
   *[name] Ecuador
}

-country-EE = { $case ->
    [bare] Estonia
   *[name] Estonia
}

-country-EG = { $case ->
    [bare] Egypt
   *[name] Egypt
}

-country-ER = { $case ->
    [bare] Eritrea
   *[name] Eritrea
}

-country-ES = { $case ->
    [bare] Spain
   *[name] Spain
}

-country-ET = { $case ->
    [bare] Ethiopia
   *[name] Ethiopia
}

-country-FI = { $case ->
    [bare] Finland
   *[name] Finland
}

-country-FJ = { $case ->
    [bare] Fiji
   *[name] Fiji
}

-country-FM = { $case ->
    [bare] Micronesia (Federated States of)
    [start] The Federated States of Micronesia
   *[name] the Federated States of Micronesia
}

-country-FR = { $case ->
    [bare] France
   *[name] France
}

-country-GA = { $case ->
    [bare] Gabon
   *[name] Gabon
}

-country-GB = { $case ->
    [bare] United Kingdom
    [start] The United Kingdom
   *[name] the United Kingdom
}

-country-GD = { $case ->
    [bare] Grenada
   *[name] Grenada
}

-country-GE = { $case ->
    [bare] Georgia
   *[name] Georgia
}

-country-GH = { $case ->
    [bare] Ghana
   *[name] Ghana
}

-country-GM = { $case ->
    [bare] Gambia
    [start] The Gambia
   *[name] the Gambia
}

-country-GN = { $case ->
    [bare] Guinea
   *[name] Guinea
}

-country-GQ = { $case ->
    [bare] Equatorial Guinea
   *[name] Equatorial Guinea
}

-country-GR = { $case ->
    [bare] Greece
   *[name] Greece
}

-country-GT = { $case ->
    [bare] Guatemala
   *[name] Guatemala
}

-country-GW = { $case ->
    [bare] Guinea-Bissau
   *[name] Guinea-Bissau
}

-country-GY = { $case ->
    [bare] Guyana
   *[name] Guyana
}

-country-HN = { $case ->
    [bare] Honduras
   *[name] Honduras
}

-country-HR = { $case ->
    [bare] Croatia
   *[name] Croatia
}

-country-HT = { $case ->
    [bare] Haiti
   *[name] Haiti
}

-country-HU = { $case ->
    [bare] Hungary
   *[name] Hungary
}

-country-ID = { $case ->
    [bare] Indonesia
   *[name] Indonesia
}

-country-IE = { $case ->
    [bare] Ireland
   *[name] Ireland
}

-country-IL = { $case ->
    [bare] Israel
   *[name] Israel
}

-country-IN = { $case ->
    [bare] India
   *[name] India
}

-country-IQ = { $case ->
    [bare] Iraq
   *[name] Iraq
}

-country-IR = { $case ->
    [bare] Iran (Islamic Republic of)
    [start] The Islamic Republic of Iran
   *[name] the Islamic Republic of Iran
}

-country-IS = { $case ->
    [bare] Iceland
   *[name] Iceland
}

-country-IT = { $case ->
    [bare] Italy
   *[name] Italy
}

-country-JM = { $case ->
    [bare] Jamaica
   *[name] Jamaica
}

-country-JO = { $case ->
    [bare] Jordan
   *[name] Jordan
}

-country-JP = { $case ->
    [bare] Japan
   *[name] Japan
}

-country-KE = { $case ->
    [bare] Kenya
   *[name] Kenya
}

-country-KG = { $case ->
    [bare] Kyrgyzstan
   *[name] Kyrgyzstan
}

-country-KH = { $case ->
    [bare] Cambodia
   *[name] Cambodia
}

-country-KI = { $case ->
    [bare] Kiribati
   *[name] Kiribati
}

-country-KM = { $case ->
    [bare] Comoros
    [start] The Comoros
   *[name] the Comoros
}

-country-KN = { $case ->
    [bare] Saint Kitts and Nevis
   *[name] Saint Kitts and Nevis
}

-country-KP = { $case ->
    [bare] Democratic People’s Republic of Korea
    [start] The Democratic People’s Republic of Korea
   *[name] the Democratic People’s Republic of Korea
}

-country-KR = { $case ->
    [bare] Republic of Korea
    [start] The Republic of Korea
   *[name] the Republic of Korea
}

-country-KW = { $case ->
    [bare] Kuwait
   *[name] Kuwait
}

-country-KZ = { $case ->
    [bare] Kazakhstan
   *[name] Kazakhstan
}

-country-LA = { $case ->
    [bare] Lao People’s Democratic Republic
    [start] The Lao People’s Democratic Republic
   *[name] the Lao People’s Democratic Republic
}

-country-LB = { $case ->
    [bare] Lebanon
   *[name] Lebanon
}

-country-LC = { $case ->
    [bare] Saint Lucia
   *[name] Saint Lucia
}

-country-LI = { $case ->
    [bare] Liechtenstein
   *[name] Liechtenstein
}

-country-LK = { $case ->
    [bare] Sri Lanka
   *[name] Sri Lanka
}

-country-LR = { $case ->
    [bare] Liberia
   *[name] Liberia
}

-country-LS = { $case ->
    [bare] Lesotho
   *[name] Lesotho
}

-country-LT = { $case ->
    [bare] Lithuania
   *[name] Lithuania
}

-country-LU = { $case ->
    [bare] Luxembourg
   *[name] Luxembourg
}

-country-LV = { $case ->
    [bare] Latvia
   *[name] Latvia
}

-country-LY = { $case ->
    [bare] Libya
   *[name] Libya
}

-country-MA = { $case ->
    [bare] Morocco
   *[name] Morocco
}

-country-MC = { $case ->
    [bare] Monaco
   *[name] Monaco
}

-country-MD = { $case ->
    [bare] Republic of Moldova
    [start] The Republic of Moldova
   *[name] the Republic of Moldova
}

-country-ME = { $case ->
    [bare] Montenegro
   *[name] Montenegro
}

-country-MG = { $case ->
    [bare] Madagascar
   *[name] Madagascar
}

-country-MH = { $case ->
    [bare] Marshall Islands
    [start] The Marshall Islands
   *[name] the Marshall Islands
}

-country-MK = { $case ->
    [bare] North Macedonia
   *[name] North Macedonia
}

-country-ML = { $case ->
    [bare] Mali
   *[name] Mali
}

-country-MM = { $case ->
    [bare] Myanmar
   *[name] Myanmar
}

-country-MN = { $case ->
    [bare] Mongolia
   *[name] Mongolia
}

-country-MR = { $case ->
    [bare] Mauritania
   *[name] Mauritania
}

-country-MT = { $case ->
    [bare] Malta
   *[name] Malta
}

-country-MU = { $case ->
    [bare] Mauritius
   *[name] Mauritius
}

-country-MV = { $case ->
    [bare] Maldives
   *[name] Maldives
}

-country-MW = { $case ->
    [bare] Malawi
   *[name] Malawi
}

-country-MX = { $case ->
    [bare] Mexico
   *[name] Mexico
}

-country-MY = { $case ->
    [bare] Malaysia
   *[name] Malaysia
}

-country-MZ = { $case ->
    [bare] Mozambique
   *[name] Mozambique
}

-country-NA = { $case ->
    [bare] Namibia
   *[name] Namibia
}

-country-NE = { $case ->
    [bare] Niger
    [start] The Niger
   *[name] the Niger
}

-country-NG = { $case ->
    [bare] Nigeria
   *[name] Nigeria
}

-country-NI = { $case ->
    [bare] Nicaragua
   *[name] Nicaragua
}

-country-NL = { $case ->
    [bare] Netherlands (Kingdom of the)
    [start] The Kingdom of the Netherlands
   *[name] the Kingdom of the Netherlands
}

-country-NO = { $case ->
    [bare] Norway
   *[name] Norway
}

-country-NP = { $case ->
    [bare] Nepal
   *[name] Nepal
}

-country-NR = { $case ->
    [bare] Nauru
   *[name] Nauru
}

-country-NZ = { $case ->
    [bare] New Zealand
   *[name] New Zealand
}

-country-OM = { $case ->
    [bare] Oman
   *[name] Oman
}

-country-PA = { $case ->
    [bare] Panama
   *[name] Panama
}

-country-PE = { $case ->
    [bare] Peru
   *[name] Peru
}

-country-PG = { $case ->
    [bare] Papua New Guinea
   *[name] Papua New Guinea
}

-country-PH = { $case ->
    [bare] Philippines
    [start] The Philippines
   *[name] the Philippines
}

-country-PK = { $case ->
    [bare] Pakistan
   *[name] Pakistan
}

-country-PL = { $case ->
    [bare] Poland
   *[name] Poland
}

-country-PS = { $case ->
    [bare] State of Palestine
    [start] The State of Palestine
   *[name] the State of Palestine
}

-country-PT = { $case ->
    [bare] Portugal
   *[name] Portugal
}

-country-PW = { $case ->
    [bare] Palau
   *[name] Palau
}

-country-PY = { $case ->
    [bare] Paraguay
   *[name] Paraguay
}

-country-QA = { $case ->
    [bare] Qatar
   *[name] Qatar
}

-country-RO = { $case ->
    [bare] Romania
   *[name] Romania
}

-country-RS = { $case ->
    [bare] Serbia
   *[name] Serbia
}

-country-RU = { $case ->
    [bare] Russian Federation
    [start] The Russian Federation
   *[name] the Russian Federation
}

-country-RW = { $case ->
    [bare] Rwanda
   *[name] Rwanda
}

-country-SA = { $case ->
    [bare] Saudi Arabia
   *[name] Saudi Arabia
}

-country-SB = { $case ->
    [bare] Solomon Islands
   *[name] Solomon Islands
}

-country-SC = { $case ->
    [bare] Seychelles
   *[name] Seychelles
}

-country-SD = { $case ->
    [bare] Sudan
    [start] The Sudan
   *[name] the Sudan
}

-country-SE = { $case ->
    [bare] Sweden
   *[name] Sweden
}

-country-SG = { $case ->
    [bare] Singapore
   *[name] Singapore
}

-country-SI = { $case ->
    [bare] Slovenia
   *[name] Slovenia
}

-country-SK = { $case ->
    [bare] Slovakia
   *[name] Slovakia
}

-country-SL = { $case ->
    [bare] Sierra Leone
   *[name] Sierra Leone
}

-country-SM = { $case ->
    [bare] San Marino
   *[name] San Marino
}

-country-SN = { $case ->
    [bare] Senegal
   *[name] Senegal
}

-country-SO = { $case ->
    [bare] Somalia
   *[name] Somalia
}

-country-SR = { $case ->
    [bare] Suriname
   *[name] Suriname
}

-country-SS = { $case ->
    [bare] South Sudan
   *[name] South Sudan
}

-country-ST = { $case ->
    [bare] Sao Tome and Principe
   *[name] Sao Tome and Principe
}

-country-SV = { $case ->
    [bare] El Salvador
   *[name] El Salvador
}

-country-SY = { $case ->
    [bare] Syrian Arab Republic
    [start] The Syrian Arab Republic
   *[name] the Syrian Arab Republic
}

-country-SZ = { $case ->
    [bare] Eswatini
   *[name] Eswatini
}

-country-TD = { $case ->
    [bare] Chad
   *[name] Chad
}

-country-TG = { $case ->
    [bare] Togo
   *[name] Togo
}

-country-TH = { $case ->
    [bare] Thailand
   *[name] Thailand
}

-country-TJ = { $case ->
    [bare] Tajikistan
   *[name] Tajikistan
}

-country-TL = { $case ->
    [bare] Timor-Leste
   *[name] Timor-Leste
}

-country-TM = { $case ->
    [bare] Turkmenistan
   *[name] Turkmenistan
}

-country-TN = { $case ->
    [bare] Tunisia
   *[name] Tunisia
}

-country-TO = { $case ->
    [bare] Tonga
   *[name] Tonga
}

-country-TR = { $case ->
    [bare] Türkiye
   *[name] Türkiye
}

-country-TT = { $case ->
    [bare] Trinidad and Tobago
   *[name] Trinidad and Tobago
}

-country-TV = { $case ->
    [bare] Tuvalu
   *[name] Tuvalu
}

-country-TZ = { $case ->
    [bare] United Republic of Tanzania
    [start] The United Republic of Tanzania
   *[name] the United Republic of Tanzania
}

-country-UA = { $case ->
    [bare] Ukraine
   *[name] Ukraine
}

-country-UG = { $case ->
    [bare] Uganda
   *[name] Uganda
}

-country-US = { $case ->
    [bare] United States
    [start] The United States
   *[name] the United States
}

-country-UY = { $case ->
    [bare] Uruguay
   *[name] Uruguay
}

-country-UZ = { $case ->
    [bare] Uzbekistan
   *[name] Uzbekistan
}

-country-VA = { $case ->
    [bare] Holy See
    [start] The Holy See
   *[name] the Holy See
}

-country-VC = { $case ->
    [bare] Saint Vincent and the Grenadines
   *[name] Saint Vincent and the Grenadines
}

-country-VE = { $case ->
    [bare] Venezuela (Bolivarian Republic of)
    [start] The Bolivarian Republic of Venezuela
   *[name] the Bolivarian Republic of Venezuela
}

-country-VN = { $case ->
    [bare] Viet Nam
   *[name] Viet Nam
}

-country-VU = { $case ->
    [bare] Vanuatu
   *[name] Vanuatu
}

-country-WS = { $case ->
    [bare] Samoa
   *[name] Samoa
}

-country-YE = { $case ->
    [bare] Yemen
   *[name] Yemen
}

-country-ZA = { $case ->
    [bare] South Africa
   *[name] South Africa
}

-country-ZM = { $case ->
    [bare] Zambia
   *[name] Zambia
}

-country-ZW = { $case ->
    [bare] Zimbabwe
   *[name] Zimbabwe
}
