### Names of states with their grammar, in French.
### Names: Unicode CLDR 48 and United Nations usage; forms: the makers of this project.

-country-AD = { $case ->
    [in] en Andorre
    [of] de l’Andorre
    [to] en Andorre
    [from] d’Andorre
    [bare] Andorre
   *[name] l’Andorre
}
    .gender = feminine
    .number = singular

-country-AE = { $case ->
    [in] aux Émirats arabes unis
    [of] des Émirats arabes unis
    [to] aux Émirats arabes unis
    [from] des Émirats arabes unis
    [bare] Émirats arabes unis
   *[name] les Émirats arabes unis
}
    .gender = masculine
    .number = plural

-country-AF = { $case ->
    [in] en Afghanistan
    [of] de l’Afghanistan
    [to] en Afghanistan
    [from] d’Afghanistan
    [bare] Afghanistan
   *[name] l’Afghanistan
}
    .gender = masculine
    .number = singular

-country-AG = { $case ->
    [in] à Antigua-et-Barbuda
    [of] d’Antigua-et-Barbuda
    [to] à Antigua-et-Barbuda
    [from] d’Antigua-et-Barbuda
    [bare] Antigua-et-Barbuda
   *[name] Antigua-et-Barbuda
}
    .gender = feminine
    .number = singular

-country-AL = { $case ->
    [in] en Albanie
    [of] de l’Albanie
    [to] en Albanie
    [from] d’Albanie
    [bare] Albanie
   *[name] l’Albanie
}
    .gender = feminine
    .number = singular

-country-AM = { $case ->
    [in] en Arménie
    [of] de l’Arménie
    [to] en Arménie
    [from] d’Arménie
    [bare] Arménie
   *[name] l’Arménie
}
    .gender = feminine
    .number = singular

-country-AO = { $case ->
    [in] en Angola
    [of] de l’Angola
    [to] en Angola
    [from] d’Angola
    [bare] Angola
   *[name] l’Angola
}
    .gender = masculine
    .number = singular

-country-AR = { $case ->
    [in] en Argentine
    [of] de l’Argentine
    [to] en Argentine
    [from] d’Argentine
    [bare] Argentine
   *[name] l’Argentine
}
    .gender = feminine
    .number = singular

-country-AT = { $case ->
    [in] en Autriche
    [of] de l’Autriche
    [to] en Autriche
    [from] d’Autriche
    [bare] Autriche
   *[name] l’Autriche
}
    .gender = feminine
    .number = singular

-country-AU = { $case ->
    [in] en Australie
    [of] de l’Australie
    [to] en Australie
    [from] d’Australie
    [bare] Australie
   *[name] l’Australie
}
    .gender = feminine
    .number = singular

-country-AZ = { $case ->
    [in] en Azerbaïdjan
    [of] de l’Azerbaïdjan
    [to] en Azerbaïdjan
    [from] d’Azerbaïdjan
    [bare] Azerbaïdjan
   *[name] l’Azerbaïdjan
}
    .gender = masculine
    .number = singular

-country-BA = { $case ->
    [in] en Bosnie-Herzégovine
    [of] de la Bosnie-Herzégovine
    [to] en Bosnie-Herzégovine
    [from] de Bosnie-Herzégovine
    [bare] Bosnie-Herzégovine
   *[name] la Bosnie-Herzégovine
}
    .gender = feminine
    .number = singular

-country-BB = { $case ->
    [in] à la Barbade
    [of] de la Barbade
    [to] à la Barbade
    [from] de la Barbade
    [bare] Barbade
   *[name] la Barbade
}
    .gender = feminine
    .number = singular

-country-BD = { $case ->
    [in] au Bangladesh
    [of] du Bangladesh
    [to] au Bangladesh
    [from] du Bangladesh
    [bare] Bangladesh
   *[name] le Bangladesh
}
    .gender = masculine
    .number = singular

-country-BE = { $case ->
    [in] en Belgique
    [of] de la Belgique
    [to] en Belgique
    [from] de Belgique
    [bare] Belgique
   *[name] la Belgique
}
    .gender = feminine
    .number = singular

-country-BF = { $case ->
    [in] au Burkina Faso
    [of] du Burkina Faso
    [to] au Burkina Faso
    [from] du Burkina Faso
    [bare] Burkina Faso
   *[name] le Burkina Faso
}
    .gender = masculine
    .number = singular

-country-BG = { $case ->
    [in] en Bulgarie
    [of] de la Bulgarie
    [to] en Bulgarie
    [from] de Bulgarie
    [bare] Bulgarie
   *[name] la Bulgarie
}
    .gender = feminine
    .number = singular

-country-BH = { $case ->
    [in] à Bahreïn
    [of] de Bahreïn
    [to] à Bahreïn
    [from] de Bahreïn
    [bare] Bahreïn
   *[name] Bahreïn
}
    .gender = masculine
    .number = singular

-country-BI = { $case ->
    [in] au Burundi
    [of] du Burundi
    [to] au Burundi
    [from] du Burundi
    [bare] Burundi
   *[name] le Burundi
}
    .gender = masculine
    .number = singular

-country-BJ = { $case ->
    [in] au Bénin
    [of] du Bénin
    [to] au Bénin
    [from] du Bénin
    [bare] Bénin
   *[name] le Bénin
}
    .gender = masculine
    .number = singular

-country-BN = { $case ->
    [in] au Brunéi Darussalam
    [of] du Brunéi Darussalam
    [to] au Brunéi Darussalam
    [from] du Brunéi Darussalam
    [bare] Brunéi Darussalam
   *[name] le Brunéi Darussalam
}
    .gender = masculine
    .number = singular

-country-BO = { $case ->
    [in] dans l’État plurinational de Bolivie
    [of] de l’État plurinational de Bolivie
    [to] à l’État plurinational de Bolivie
    [from] de l’État plurinational de Bolivie
    [bare] Bolivie (État plurinational de)
   *[name] l’État plurinational de Bolivie
}
    .gender = masculine
    .number = singular

-country-BR = { $case ->
    [in] au Brésil
    [of] du Brésil
    [to] au Brésil
    [from] du Brésil
    [bare] Brésil
   *[name] le Brésil
}
    .gender = masculine
    .number = singular

-country-BS = { $case ->
    [in] aux Bahamas
    [of] des Bahamas
    [to] aux Bahamas
    [from] des Bahamas
    [bare] Bahamas
   *[name] les Bahamas
}
    .gender = feminine
    .number = plural

-country-BT = { $case ->
    [in] au Bhoutan
    [of] du Bhoutan
    [to] au Bhoutan
    [from] du Bhoutan
    [bare] Bhoutan
   *[name] le Bhoutan
}
    .gender = masculine
    .number = singular

-country-BW = { $case ->
    [in] au Botswana
    [of] du Botswana
    [to] au Botswana
    [from] du Botswana
    [bare] Botswana
   *[name] le Botswana
}
    .gender = masculine
    .number = singular

-country-BY = { $case ->
    [in] au Bélarus
    [of] du Bélarus
    [to] au Bélarus
    [from] du Bélarus
    [bare] Bélarus
   *[name] le Bélarus
}
    .gender = masculine
    .number = singular

-country-BZ = { $case ->
    [in] au Belize
    [of] du Belize
    [to] au Belize
    [from] du Belize
    [bare] Belize
   *[name] le Belize
}
    .gender = masculine
    .number = singular

-country-CA = { $case ->
    [in] au Canada
    [of] du Canada
    [to] au Canada
    [from] du Canada
    [bare] Canada
   *[name] le Canada
}
    .gender = masculine
    .number = singular

-country-CD = { $case ->
    [in] en République démocratique du Congo
    [of] de la République démocratique du Congo
    [to] en République démocratique du Congo
    [from] de la République démocratique du Congo
    [bare] République démocratique du Congo
   *[name] la République démocratique du Congo
}
    .gender = feminine
    .number = singular

-country-CF = { $case ->
    [in] en République centrafricaine
    [of] de la République centrafricaine
    [to] en République centrafricaine
    [from] de la République centrafricaine
    [bare] République centrafricaine
   *[name] la République centrafricaine
}
    .gender = feminine
    .number = singular

-country-CG = { $case ->
    [in] au Congo
    [of] du Congo
    [to] au Congo
    [from] du Congo
    [bare] Congo
   *[name] le Congo
}
    .gender = masculine
    .number = singular

-country-CH = { $case ->
    [in] en Suisse
    [of] de la Suisse
    [to] en Suisse
    [from] de Suisse
    [bare] Suisse
   *[name] la Suisse
}
    .gender = feminine
    .number = singular

-country-CI = { $case ->
    [in] en Côte d’Ivoire
    [of] de la Côte d’Ivoire
    [to] en Côte d’Ivoire
    [from] de Côte d’Ivoire
    [bare] Côte d’Ivoire
   *[name] la Côte d’Ivoire
}
    .gender = feminine
    .number = singular

-country-CL = { $case ->
    [in] au Chili
    [of] du Chili
    [to] au Chili
    [from] du Chili
    [bare] Chili
   *[name] le Chili
}
    .gender = masculine
    .number = singular

-country-CM = { $case ->
    [in] au Cameroun
    [of] du Cameroun
    [to] au Cameroun
    [from] du Cameroun
    [bare] Cameroun
   *[name] le Cameroun
}
    .gender = masculine
    .number = singular

-country-CN = { $case ->
    [in] en Chine
    [of] de la Chine
    [to] en Chine
    [from] de Chine
    [bare] Chine
   *[name] la Chine
}
    .gender = feminine
    .number = singular

-country-CO = { $case ->
    [in] en Colombie
    [of] de la Colombie
    [to] en Colombie
    [from] de Colombie
    [bare] Colombie
   *[name] la Colombie
}
    .gender = feminine
    .number = singular

-country-CR = { $case ->
    [in] au Costa Rica
    [of] du Costa Rica
    [to] au Costa Rica
    [from] du Costa Rica
    [bare] Costa Rica
   *[name] le Costa Rica
}
    .gender = masculine
    .number = singular

-country-CU = { $case ->
    [in] à Cuba
    [of] de Cuba
    [to] à Cuba
    [from] de Cuba
    [bare] Cuba
   *[name] Cuba
}
    .gender = feminine
    .number = singular

-country-CV = { $case ->
    [in] à Cabo Verde
    [of] de Cabo Verde
    [to] à Cabo Verde
    [from] de Cabo Verde
    [bare] Cabo Verde
   *[name] Cabo Verde
}
    .gender = masculine
    .number = singular

-country-CY = { $case ->
    [in] à Chypre
    [of] de Chypre
    [to] à Chypre
    [from] de Chypre
    [bare] Chypre
   *[name] Chypre
}
    .gender = feminine
    .number = singular

-country-CZ = { $case ->
    [in] en Tchéquie
    [of] de la Tchéquie
    [to] en Tchéquie
    [from] de Tchéquie
    [bare] Tchéquie
   *[name] la Tchéquie
}
    .gender = feminine
    .number = singular

-country-DE = { $case ->
    [in] en Allemagne
    [of] de l’Allemagne
    [to] en Allemagne
    [from] d’Allemagne
    [bare] Allemagne
   *[name] l’Allemagne
}
    .gender = feminine
    .number = singular

-country-DJ = { $case ->
    [in] à Djibouti
    [of] de Djibouti
    [to] à Djibouti
    [from] de Djibouti
    [bare] Djibouti
   *[name] Djibouti
}
    .gender = masculine
    .number = singular

-country-DK = { $case ->
    [in] au Danemark
    [of] du Danemark
    [to] au Danemark
    [from] du Danemark
    [bare] Danemark
   *[name] le Danemark
}
    .gender = masculine
    .number = singular

-country-DM = { $case ->
    [in] à la Dominique
    [of] de la Dominique
    [to] à la Dominique
    [from] de la Dominique
    [bare] Dominique
   *[name] la Dominique
}
    .gender = feminine
    .number = singular

-country-DO = { $case ->
    [in] en République dominicaine
    [of] de la République dominicaine
    [to] en République dominicaine
    [from] de la République dominicaine
    [bare] République dominicaine
   *[name] la République dominicaine
}
    .gender = feminine
    .number = singular

-country-DZ = { $case ->
    [in] en Algérie
    [of] de l’Algérie
    [to] en Algérie
    [from] d’Algérie
    [bare] Algérie
   *[name] l’Algérie
}
    .gender = feminine
    .number = singular

-country-EC = { $case ->
    [in] en Équateur
    [of] de l’Équateur
    [to] en Équateur
    [from] d’Équateur
    [bare] Équateur
   *[name] l’Équateur
}
    .gender = masculine
    .number = singular

-country-EE = { $case ->
    [in] en Estonie
    [of] de l’Estonie
    [to] en Estonie
    [from] d’Estonie
    [bare] Estonie
   *[name] l’Estonie
}
    .gender = feminine
    .number = singular

-country-EG = { $case ->
    [in] en Égypte
    [of] de l’Égypte
    [to] en Égypte
    [from] d’Égypte
    [bare] Égypte
   *[name] l’Égypte
}
    .gender = feminine
    .number = singular

-country-ER = { $case ->
    [in] en Érythrée
    [of] de l’Érythrée
    [to] en Érythrée
    [from] d’Érythrée
    [bare] Érythrée
   *[name] l’Érythrée
}
    .gender = feminine
    .number = singular

-country-ES = { $case ->
    [in] en Espagne
    [of] de l’Espagne
    [to] en Espagne
    [from] d’Espagne
    [bare] Espagne
   *[name] l’Espagne
}
    .gender = feminine
    .number = singular

-country-ET = { $case ->
    [in] en Éthiopie
    [of] de l’Éthiopie
    [to] en Éthiopie
    [from] d’Éthiopie
    [bare] Éthiopie
   *[name] l’Éthiopie
}
    .gender = feminine
    .number = singular

-country-FI = { $case ->
    [in] en Finlande
    [of] de la Finlande
    [to] en Finlande
    [from] de Finlande
    [bare] Finlande
   *[name] la Finlande
}
    .gender = feminine
    .number = singular

-country-FJ = { $case ->
    [in] aux Fidji
    [of] des Fidji
    [to] aux Fidji
    [from] des Fidji
    [bare] Fidji
   *[name] les Fidji
}
    .gender = feminine
    .number = plural

-country-FM = { $case ->
    [in] aux États fédérés de Micronésie
    [of] des États fédérés de Micronésie
    [to] aux États fédérés de Micronésie
    [from] des États fédérés de Micronésie
    [bare] Micronésie (États fédérés de)
   *[name] les États fédérés de Micronésie
}
    .gender = masculine
    .number = plural

-country-FR = { $case ->
    [in] en France
    [of] de la France
    [to] en France
    [from] de France
    [bare] France
   *[name] la France
}
    .gender = feminine
    .number = singular

-country-GA = { $case ->
    [in] au Gabon
    [of] du Gabon
    [to] au Gabon
    [from] du Gabon
    [bare] Gabon
   *[name] le Gabon
}
    .gender = masculine
    .number = singular

-country-GB = { $case ->
    [in] au Royaume-Uni
    [of] du Royaume-Uni
    [to] au Royaume-Uni
    [from] du Royaume-Uni
    [bare] Royaume-Uni
   *[name] le Royaume-Uni
}
    .gender = masculine
    .number = singular

-country-GD = { $case ->
    [in] à la Grenade
    [of] de la Grenade
    [to] à la Grenade
    [from] de la Grenade
    [bare] Grenade
   *[name] la Grenade
}
    .gender = feminine
    .number = singular

-country-GE = { $case ->
    [in] en Géorgie
    [of] de la Géorgie
    [to] en Géorgie
    [from] de Géorgie
    [bare] Géorgie
   *[name] la Géorgie
}
    .gender = feminine
    .number = singular

-country-GH = { $case ->
    [in] au Ghana
    [of] du Ghana
    [to] au Ghana
    [from] du Ghana
    [bare] Ghana
   *[name] le Ghana
}
    .gender = masculine
    .number = singular

-country-GM = { $case ->
    [in] en Gambie
    [of] de la Gambie
    [to] en Gambie
    [from] de Gambie
    [bare] Gambie
   *[name] la Gambie
}
    .gender = feminine
    .number = singular

-country-GN = { $case ->
    [in] en Guinée
    [of] de la Guinée
    [to] en Guinée
    [from] de Guinée
    [bare] Guinée
   *[name] la Guinée
}
    .gender = feminine
    .number = singular

-country-GQ = { $case ->
    [in] en Guinée équatoriale
    [of] de la Guinée équatoriale
    [to] en Guinée équatoriale
    [from] de Guinée équatoriale
    [bare] Guinée équatoriale
   *[name] la Guinée équatoriale
}
    .gender = feminine
    .number = singular

-country-GR = { $case ->
    [in] en Grèce
    [of] de la Grèce
    [to] en Grèce
    [from] de Grèce
    [bare] Grèce
   *[name] la Grèce
}
    .gender = feminine
    .number = singular

-country-GT = { $case ->
    [in] au Guatemala
    [of] du Guatemala
    [to] au Guatemala
    [from] du Guatemala
    [bare] Guatemala
   *[name] le Guatemala
}
    .gender = masculine
    .number = singular

-country-GW = { $case ->
    [in] en Guinée-Bissau
    [of] de la Guinée-Bissau
    [to] en Guinée-Bissau
    [from] de Guinée-Bissau
    [bare] Guinée-Bissau
   *[name] la Guinée-Bissau
}
    .gender = feminine
    .number = singular

-country-GY = { $case ->
    [in] au Guyana
    [of] du Guyana
    [to] au Guyana
    [from] du Guyana
    [bare] Guyana
   *[name] le Guyana
}
    .gender = masculine
    .number = singular

-country-HN = { $case ->
    [in] au Honduras
    [of] du Honduras
    [to] au Honduras
    [from] du Honduras
    [bare] Honduras
   *[name] le Honduras
}
    .gender = masculine
    .number = singular

-country-HR = { $case ->
    [in] en Croatie
    [of] de la Croatie
    [to] en Croatie
    [from] de Croatie
    [bare] Croatie
   *[name] la Croatie
}
    .gender = feminine
    .number = singular

-country-HT = { $case ->
    [in] en Haïti
    [of] d’Haïti
    [to] en Haïti
    [from] d’Haïti
    [bare] Haïti
   *[name] Haïti
}
    .gender = masculine
    .number = singular

-country-HU = { $case ->
    [in] en Hongrie
    [of] de la Hongrie
    [to] en Hongrie
    [from] de Hongrie
    [bare] Hongrie
   *[name] la Hongrie
}
    .gender = feminine
    .number = singular

-country-ID = { $case ->
    [in] en Indonésie
    [of] de l’Indonésie
    [to] en Indonésie
    [from] d’Indonésie
    [bare] Indonésie
   *[name] l’Indonésie
}
    .gender = feminine
    .number = singular

-country-IE = { $case ->
    [in] en Irlande
    [of] de l’Irlande
    [to] en Irlande
    [from] d’Irlande
    [bare] Irlande
   *[name] l’Irlande
}
    .gender = feminine
    .number = singular

-country-IL = { $case ->
    [in] en Israël
    [of] d’Israël
    [to] en Israël
    [from] d’Israël
    [bare] Israël
   *[name] Israël
}
    .gender = masculine
    .number = singular

-country-IN = { $case ->
    [in] en Inde
    [of] de l’Inde
    [to] en Inde
    [from] d’Inde
    [bare] Inde
   *[name] l’Inde
}
    .gender = feminine
    .number = singular

-country-IQ = { $case ->
    [in] en Iraq
    [of] de l’Iraq
    [to] en Iraq
    [from] d’Iraq
    [bare] Iraq
   *[name] l’Iraq
}
    .gender = masculine
    .number = singular

-country-IR = { $case ->
    [in] en République islamique d’Iran
    [of] de la République islamique d’Iran
    [to] en République islamique d’Iran
    [from] de la République islamique d’Iran
    [bare] Iran (République islamique d’)
   *[name] la République islamique d’Iran
}
    .gender = feminine
    .number = singular

-country-IS = { $case ->
    [in] en Islande
    [of] de l’Islande
    [to] en Islande
    [from] d’Islande
    [bare] Islande
   *[name] l’Islande
}
    .gender = feminine
    .number = singular

-country-IT = { $case ->
    [in] en Italie
    [of] de l’Italie
    [to] en Italie
    [from] d’Italie
    [bare] Italie
   *[name] l’Italie
}
    .gender = feminine
    .number = singular

-country-JM = { $case ->
    [in] en Jamaïque
    [of] de la Jamaïque
    [to] en Jamaïque
    [from] de Jamaïque
    [bare] Jamaïque
   *[name] la Jamaïque
}
    .gender = feminine
    .number = singular

-country-JO = { $case ->
    [in] en Jordanie
    [of] de la Jordanie
    [to] en Jordanie
    [from] de Jordanie
    [bare] Jordanie
   *[name] la Jordanie
}
    .gender = feminine
    .number = singular

-country-JP = { $case ->
    [in] au Japon
    [of] du Japon
    [to] au Japon
    [from] du Japon
    [bare] Japon
   *[name] le Japon
}
    .gender = masculine
    .number = singular

-country-KE = { $case ->
    [in] au Kenya
    [of] du Kenya
    [to] au Kenya
    [from] du Kenya
    [bare] Kenya
   *[name] le Kenya
}
    .gender = masculine
    .number = singular

-country-KG = { $case ->
    [in] au Kirghizistan
    [of] du Kirghizistan
    [to] au Kirghizistan
    [from] du Kirghizistan
    [bare] Kirghizistan
   *[name] le Kirghizistan
}
    .gender = masculine
    .number = singular

-country-KH = { $case ->
    [in] au Cambodge
    [of] du Cambodge
    [to] au Cambodge
    [from] du Cambodge
    [bare] Cambodge
   *[name] le Cambodge
}
    .gender = masculine
    .number = singular

-country-KI = { $case ->
    [in] à Kiribati
    [of] de Kiribati
    [to] à Kiribati
    [from] de Kiribati
    [bare] Kiribati
   *[name] Kiribati
}
    .gender = masculine
    .number = singular

-country-KM = { $case ->
    [in] aux Comores
    [of] des Comores
    [to] aux Comores
    [from] des Comores
    [bare] Comores
   *[name] les Comores
}
    .gender = feminine
    .number = plural

-country-KN = { $case ->
    [in] à Saint-Kitts-et-Nevis
    [of] de Saint-Kitts-et-Nevis
    [to] à Saint-Kitts-et-Nevis
    [from] de Saint-Kitts-et-Nevis
    [bare] Saint-Kitts-et-Nevis
   *[name] Saint-Kitts-et-Nevis
}
    .gender = masculine
    .number = singular

-country-KP = { $case ->
    [in] en République populaire démocratique de Corée
    [of] de la République populaire démocratique de Corée
    [to] en République populaire démocratique de Corée
    [from] de la République populaire démocratique de Corée
    [bare] République populaire démocratique de Corée
   *[name] la République populaire démocratique de Corée
}
    .gender = feminine
    .number = singular

-country-KR = { $case ->
    [in] en République de Corée
    [of] de la République de Corée
    [to] en République de Corée
    [from] de la République de Corée
    [bare] République de Corée
   *[name] la République de Corée
}
    .gender = feminine
    .number = singular

-country-KW = { $case ->
    [in] au Koweït
    [of] du Koweït
    [to] au Koweït
    [from] du Koweït
    [bare] Koweït
   *[name] le Koweït
}
    .gender = masculine
    .number = singular

-country-KZ = { $case ->
    [in] au Kazakhstan
    [of] du Kazakhstan
    [to] au Kazakhstan
    [from] du Kazakhstan
    [bare] Kazakhstan
   *[name] le Kazakhstan
}
    .gender = masculine
    .number = singular

-country-LA = { $case ->
    [in] en République démocratique populaire lao
    [of] de la République démocratique populaire lao
    [to] en République démocratique populaire lao
    [from] de la République démocratique populaire lao
    [bare] République démocratique populaire lao
   *[name] la République démocratique populaire lao
}
    .gender = feminine
    .number = singular

-country-LB = { $case ->
    [in] au Liban
    [of] du Liban
    [to] au Liban
    [from] du Liban
    [bare] Liban
   *[name] le Liban
}
    .gender = masculine
    .number = singular

-country-LC = { $case ->
    [in] à Sainte-Lucie
    [of] de Sainte-Lucie
    [to] à Sainte-Lucie
    [from] de Sainte-Lucie
    [bare] Sainte-Lucie
   *[name] Sainte-Lucie
}
    .gender = feminine
    .number = singular

-country-LI = { $case ->
    [in] au Liechtenstein
    [of] du Liechtenstein
    [to] au Liechtenstein
    [from] du Liechtenstein
    [bare] Liechtenstein
   *[name] le Liechtenstein
}
    .gender = masculine
    .number = singular

-country-LK = { $case ->
    [in] à Sri Lanka
    [of] de Sri Lanka
    [to] à Sri Lanka
    [from] de Sri Lanka
    [bare] Sri Lanka
   *[name] Sri Lanka
}
    .gender = masculine
    .number = singular

-country-LR = { $case ->
    [in] au Libéria
    [of] du Libéria
    [to] au Libéria
    [from] du Libéria
    [bare] Libéria
   *[name] le Libéria
}
    .gender = masculine
    .number = singular

-country-LS = { $case ->
    [in] au Lesotho
    [of] du Lesotho
    [to] au Lesotho
    [from] du Lesotho
    [bare] Lesotho
   *[name] le Lesotho
}
    .gender = masculine
    .number = singular

-country-LT = { $case ->
    [in] en Lituanie
    [of] de la Lituanie
    [to] en Lituanie
    [from] de Lituanie
    [bare] Lituanie
   *[name] la Lituanie
}
    .gender = feminine
    .number = singular

-country-LU = { $case ->
    [in] au Luxembourg
    [of] du Luxembourg
    [to] au Luxembourg
    [from] du Luxembourg
    [bare] Luxembourg
   *[name] le Luxembourg
}
    .gender = masculine
    .number = singular

-country-LV = { $case ->
    [in] en Lettonie
    [of] de la Lettonie
    [to] en Lettonie
    [from] de Lettonie
    [bare] Lettonie
   *[name] la Lettonie
}
    .gender = feminine
    .number = singular

-country-LY = { $case ->
    [in] en Libye
    [of] de la Libye
    [to] en Libye
    [from] de Libye
    [bare] Libye
   *[name] la Libye
}
    .gender = feminine
    .number = singular

-country-MA = { $case ->
    [in] au Maroc
    [of] du Maroc
    [to] au Maroc
    [from] du Maroc
    [bare] Maroc
   *[name] le Maroc
}
    .gender = masculine
    .number = singular

-country-MC = { $case ->
    [in] à Monaco
    [of] de Monaco
    [to] à Monaco
    [from] de Monaco
    [bare] Monaco
   *[name] Monaco
}
    .gender = masculine
    .number = singular

-country-MD = { $case ->
    [in] en République de Moldova
    [of] de la République de Moldova
    [to] en République de Moldova
    [from] de la République de Moldova
    [bare] République de Moldova
   *[name] la République de Moldova
}
    .gender = feminine
    .number = singular

-country-ME = { $case ->
    [in] au Monténégro
    [of] du Monténégro
    [to] au Monténégro
    [from] du Monténégro
    [bare] Monténégro
   *[name] le Monténégro
}
    .gender = masculine
    .number = singular

-country-MG = { $case ->
    [in] à Madagascar
    [of] de Madagascar
    [to] à Madagascar
    [from] de Madagascar
    [bare] Madagascar
   *[name] Madagascar
}
    .gender = masculine
    .number = singular

-country-MH = { $case ->
    [in] aux Îles Marshall
    [of] des Îles Marshall
    [to] aux Îles Marshall
    [from] des Îles Marshall
    [bare] Îles Marshall
   *[name] les Îles Marshall
}
    .gender = feminine
    .number = plural

-country-MK = { $case ->
    [in] en Macédoine du Nord
    [of] de la Macédoine du Nord
    [to] en Macédoine du Nord
    [from] de Macédoine du Nord
    [bare] Macédoine du Nord
   *[name] la Macédoine du Nord
}
    .gender = feminine
    .number = singular

-country-ML = { $case ->
    [in] au Mali
    [of] du Mali
    [to] au Mali
    [from] du Mali
    [bare] Mali
   *[name] le Mali
}
    .gender = masculine
    .number = singular

-country-MM = { $case ->
    [in] au Myanmar
    [of] du Myanmar
    [to] au Myanmar
    [from] du Myanmar
    [bare] Myanmar
   *[name] le Myanmar
}
    .gender = masculine
    .number = singular

-country-MN = { $case ->
    [in] en Mongolie
    [of] de la Mongolie
    [to] en Mongolie
    [from] de Mongolie
    [bare] Mongolie
   *[name] la Mongolie
}
    .gender = feminine
    .number = singular

-country-MR = { $case ->
    [in] en Mauritanie
    [of] de la Mauritanie
    [to] en Mauritanie
    [from] de Mauritanie
    [bare] Mauritanie
   *[name] la Mauritanie
}
    .gender = feminine
    .number = singular

-country-MT = { $case ->
    [in] à Malte
    [of] de Malte
    [to] à Malte
    [from] de Malte
    [bare] Malte
   *[name] Malte
}
    .gender = feminine
    .number = singular

-country-MU = { $case ->
    [in] à Maurice
    [of] de Maurice
    [to] à Maurice
    [from] de Maurice
    [bare] Maurice
   *[name] Maurice
}
    .gender = feminine
    .number = singular

-country-MV = { $case ->
    [in] aux Maldives
    [of] des Maldives
    [to] aux Maldives
    [from] des Maldives
    [bare] Maldives
   *[name] les Maldives
}
    .gender = feminine
    .number = plural

-country-MW = { $case ->
    [in] au Malawi
    [of] du Malawi
    [to] au Malawi
    [from] du Malawi
    [bare] Malawi
   *[name] le Malawi
}
    .gender = masculine
    .number = singular

-country-MX = { $case ->
    [in] au Mexique
    [of] du Mexique
    [to] au Mexique
    [from] du Mexique
    [bare] Mexique
   *[name] le Mexique
}
    .gender = masculine
    .number = singular

-country-MY = { $case ->
    [in] en Malaisie
    [of] de la Malaisie
    [to] en Malaisie
    [from] de Malaisie
    [bare] Malaisie
   *[name] la Malaisie
}
    .gender = feminine
    .number = singular

-country-MZ = { $case ->
    [in] au Mozambique
    [of] du Mozambique
    [to] au Mozambique
    [from] du Mozambique
    [bare] Mozambique
   *[name] le Mozambique
}
    .gender = masculine
    .number = singular

-country-NA = { $case ->
    [in] en Namibie
    [of] de la Namibie
    [to] en Namibie
    [from] de Namibie
    [bare] Namibie
   *[name] la Namibie
}
    .gender = feminine
    .number = singular

-country-NE = { $case ->
    [in] au Niger
    [of] du Niger
    [to] au Niger
    [from] du Niger
    [bare] Niger
   *[name] le Niger
}
    .gender = masculine
    .number = singular

-country-NG = { $case ->
    [in] au Nigéria
    [of] du Nigéria
    [to] au Nigéria
    [from] du Nigéria
    [bare] Nigéria
   *[name] le Nigéria
}
    .gender = masculine
    .number = singular

-country-NI = { $case ->
    [in] au Nicaragua
    [of] du Nicaragua
    [to] au Nicaragua
    [from] du Nicaragua
    [bare] Nicaragua
   *[name] le Nicaragua
}
    .gender = masculine
    .number = singular

-country-NL = { $case ->
    [in] au Royaume des Pays-Bas
    [of] du Royaume des Pays-Bas
    [to] au Royaume des Pays-Bas
    [from] du Royaume des Pays-Bas
    [bare] Pays-Bas (Royaume des)
   *[name] le Royaume des Pays-Bas
}
    .gender = masculine
    .number = singular

-country-NO = { $case ->
    [in] en Norvège
    [of] de la Norvège
    [to] en Norvège
    [from] de Norvège
    [bare] Norvège
   *[name] la Norvège
}
    .gender = feminine
    .number = singular

-country-NP = { $case ->
    [in] au Népal
    [of] du Népal
    [to] au Népal
    [from] du Népal
    [bare] Népal
   *[name] le Népal
}
    .gender = masculine
    .number = singular

-country-NR = { $case ->
    [in] à Nauru
    [of] de Nauru
    [to] à Nauru
    [from] de Nauru
    [bare] Nauru
   *[name] Nauru
}
    .gender = feminine
    .number = singular

-country-NZ = { $case ->
    [in] en Nouvelle-Zélande
    [of] de la Nouvelle-Zélande
    [to] en Nouvelle-Zélande
    [from] de Nouvelle-Zélande
    [bare] Nouvelle-Zélande
   *[name] la Nouvelle-Zélande
}
    .gender = feminine
    .number = singular

-country-OM = { $case ->
    [in] à Oman
    [of] d’Oman
    [to] à Oman
    [from] d’Oman
    [bare] Oman
   *[name] Oman
}
    .gender = masculine
    .number = singular

-country-PA = { $case ->
    [in] au Panama
    [of] du Panama
    [to] au Panama
    [from] du Panama
    [bare] Panama
   *[name] le Panama
}
    .gender = masculine
    .number = singular

-country-PE = { $case ->
    [in] au Pérou
    [of] du Pérou
    [to] au Pérou
    [from] du Pérou
    [bare] Pérou
   *[name] le Pérou
}
    .gender = masculine
    .number = singular

-country-PG = { $case ->
    [in] en Papouasie-Nouvelle-Guinée
    [of] de la Papouasie-Nouvelle-Guinée
    [to] en Papouasie-Nouvelle-Guinée
    [from] de Papouasie-Nouvelle-Guinée
    [bare] Papouasie-Nouvelle-Guinée
   *[name] la Papouasie-Nouvelle-Guinée
}
    .gender = feminine
    .number = singular

-country-PH = { $case ->
    [in] aux Philippines
    [of] des Philippines
    [to] aux Philippines
    [from] des Philippines
    [bare] Philippines
   *[name] les Philippines
}
    .gender = feminine
    .number = plural

-country-PK = { $case ->
    [in] au Pakistan
    [of] du Pakistan
    [to] au Pakistan
    [from] du Pakistan
    [bare] Pakistan
   *[name] le Pakistan
}
    .gender = masculine
    .number = singular

-country-PL = { $case ->
    [in] en Pologne
    [of] de la Pologne
    [to] en Pologne
    [from] de Pologne
    [bare] Pologne
   *[name] la Pologne
}
    .gender = feminine
    .number = singular

-country-PS = { $case ->
    [in] dans l’État de Palestine
    [of] de l’État de Palestine
    [to] à l’État de Palestine
    [from] de l’État de Palestine
    [bare] État de Palestine
   *[name] l’État de Palestine
}
    .gender = masculine
    .number = singular

-country-PT = { $case ->
    [in] au Portugal
    [of] du Portugal
    [to] au Portugal
    [from] du Portugal
    [bare] Portugal
   *[name] le Portugal
}
    .gender = masculine
    .number = singular

-country-PW = { $case ->
    [in] aux Palaos
    [of] des Palaos
    [to] aux Palaos
    [from] des Palaos
    [bare] Palaos
   *[name] les Palaos
}
    .gender = feminine
    .number = plural

-country-PY = { $case ->
    [in] au Paraguay
    [of] du Paraguay
    [to] au Paraguay
    [from] du Paraguay
    [bare] Paraguay
   *[name] le Paraguay
}
    .gender = masculine
    .number = singular

-country-QA = { $case ->
    [in] au Qatar
    [of] du Qatar
    [to] au Qatar
    [from] du Qatar
    [bare] Qatar
   *[name] le Qatar
}
    .gender = masculine
    .number = singular

-country-RO = { $case ->
    [in] en Roumanie
    [of] de la Roumanie
    [to] en Roumanie
    [from] de Roumanie
    [bare] Roumanie
   *[name] la Roumanie
}
    .gender = feminine
    .number = singular

-country-RS = { $case ->
    [in] en Serbie
    [of] de la Serbie
    [to] en Serbie
    [from] de Serbie
    [bare] Serbie
   *[name] la Serbie
}
    .gender = feminine
    .number = singular

-country-RU = { $case ->
    [in] en Fédération de Russie
    [of] de la Fédération de Russie
    [to] en Fédération de Russie
    [from] de la Fédération de Russie
    [bare] Fédération de Russie
   *[name] la Fédération de Russie
}
    .gender = feminine
    .number = singular

-country-RW = { $case ->
    [in] au Rwanda
    [of] du Rwanda
    [to] au Rwanda
    [from] du Rwanda
    [bare] Rwanda
   *[name] le Rwanda
}
    .gender = masculine
    .number = singular

-country-SA = { $case ->
    [in] en Arabie saoudite
    [of] de l’Arabie saoudite
    [to] en Arabie saoudite
    [from] d’Arabie saoudite
    [bare] Arabie saoudite
   *[name] l’Arabie saoudite
}
    .gender = feminine
    .number = singular

-country-SB = { $case ->
    [in] aux Îles Salomon
    [of] des Îles Salomon
    [to] aux Îles Salomon
    [from] des Îles Salomon
    [bare] Îles Salomon
   *[name] les Îles Salomon
}
    .gender = feminine
    .number = plural

-country-SC = { $case ->
    [in] aux Seychelles
    [of] des Seychelles
    [to] aux Seychelles
    [from] des Seychelles
    [bare] Seychelles
   *[name] les Seychelles
}
    .gender = feminine
    .number = plural

-country-SD = { $case ->
    [in] au Soudan
    [of] du Soudan
    [to] au Soudan
    [from] du Soudan
    [bare] Soudan
   *[name] le Soudan
}
    .gender = masculine
    .number = singular

-country-SE = { $case ->
    [in] en Suède
    [of] de la Suède
    [to] en Suède
    [from] de Suède
    [bare] Suède
   *[name] la Suède
}
    .gender = feminine
    .number = singular

-country-SG = { $case ->
    [in] à Singapour
    [of] de Singapour
    [to] à Singapour
    [from] de Singapour
    [bare] Singapour
   *[name] Singapour
}
    .gender = feminine
    .number = singular

-country-SI = { $case ->
    [in] en Slovénie
    [of] de la Slovénie
    [to] en Slovénie
    [from] de Slovénie
    [bare] Slovénie
   *[name] la Slovénie
}
    .gender = feminine
    .number = singular

-country-SK = { $case ->
    [in] en Slovaquie
    [of] de la Slovaquie
    [to] en Slovaquie
    [from] de Slovaquie
    [bare] Slovaquie
   *[name] la Slovaquie
}
    .gender = feminine
    .number = singular

-country-SL = { $case ->
    [in] en Sierra Leone
    [of] de la Sierra Leone
    [to] en Sierra Leone
    [from] de Sierra Leone
    [bare] Sierra Leone
   *[name] la Sierra Leone
}
    .gender = feminine
    .number = singular

-country-SM = { $case ->
    [in] à Saint-Marin
    [of] de Saint-Marin
    [to] à Saint-Marin
    [from] de Saint-Marin
    [bare] Saint-Marin
   *[name] Saint-Marin
}
    .gender = masculine
    .number = singular

-country-SN = { $case ->
    [in] au Sénégal
    [of] du Sénégal
    [to] au Sénégal
    [from] du Sénégal
    [bare] Sénégal
   *[name] le Sénégal
}
    .gender = masculine
    .number = singular

-country-SO = { $case ->
    [in] en Somalie
    [of] de la Somalie
    [to] en Somalie
    [from] de Somalie
    [bare] Somalie
   *[name] la Somalie
}
    .gender = feminine
    .number = singular

-country-SR = { $case ->
    [in] au Suriname
    [of] du Suriname
    [to] au Suriname
    [from] du Suriname
    [bare] Suriname
   *[name] le Suriname
}
    .gender = masculine
    .number = singular

-country-SS = { $case ->
    [in] au Soudan du Sud
    [of] du Soudan du Sud
    [to] au Soudan du Sud
    [from] du Soudan du Sud
    [bare] Soudan du Sud
   *[name] le Soudan du Sud
}
    .gender = masculine
    .number = singular

-country-ST = { $case ->
    [in] à Sao Tomé-et-Principe
    [of] de Sao Tomé-et-Principe
    [to] à Sao Tomé-et-Principe
    [from] de Sao Tomé-et-Principe
    [bare] Sao Tomé-et-Principe
   *[name] Sao Tomé-et-Principe
}
    .gender = masculine
    .number = singular

-country-SV = { $case ->
    [in] en El Salvador
    [of] d’El Salvador
    [to] en El Salvador
    [from] d’El Salvador
    [bare] El Salvador
   *[name] El Salvador
}
    .gender = masculine
    .number = singular

-country-SY = { $case ->
    [in] en République arabe syrienne
    [of] de la République arabe syrienne
    [to] en République arabe syrienne
    [from] de la République arabe syrienne
    [bare] République arabe syrienne
   *[name] la République arabe syrienne
}
    .gender = feminine
    .number = singular

-country-SZ = { $case ->
    [in] en Eswatini
    [of] de l’Eswatini
    [to] en Eswatini
    [from] d’Eswatini
    [bare] Eswatini
   *[name] l’Eswatini
}
    .gender = masculine
    .number = singular

-country-TD = { $case ->
    [in] au Tchad
    [of] du Tchad
    [to] au Tchad
    [from] du Tchad
    [bare] Tchad
   *[name] le Tchad
}
    .gender = masculine
    .number = singular

-country-TG = { $case ->
    [in] au Togo
    [of] du Togo
    [to] au Togo
    [from] du Togo
    [bare] Togo
   *[name] le Togo
}
    .gender = masculine
    .number = singular

-country-TH = { $case ->
    [in] en Thaïlande
    [of] de la Thaïlande
    [to] en Thaïlande
    [from] de Thaïlande
    [bare] Thaïlande
   *[name] la Thaïlande
}
    .gender = feminine
    .number = singular

-country-TJ = { $case ->
    [in] au Tadjikistan
    [of] du Tadjikistan
    [to] au Tadjikistan
    [from] du Tadjikistan
    [bare] Tadjikistan
   *[name] le Tadjikistan
}
    .gender = masculine
    .number = singular

-country-TL = { $case ->
    [in] au Timor-Leste
    [of] du Timor-Leste
    [to] au Timor-Leste
    [from] du Timor-Leste
    [bare] Timor-Leste
   *[name] le Timor-Leste
}
    .gender = masculine
    .number = singular

-country-TM = { $case ->
    [in] au Turkménistan
    [of] du Turkménistan
    [to] au Turkménistan
    [from] du Turkménistan
    [bare] Turkménistan
   *[name] le Turkménistan
}
    .gender = masculine
    .number = singular

-country-TN = { $case ->
    [in] en Tunisie
    [of] de la Tunisie
    [to] en Tunisie
    [from] de Tunisie
    [bare] Tunisie
   *[name] la Tunisie
}
    .gender = feminine
    .number = singular

-country-TO = { $case ->
    [in] aux Tonga
    [of] des Tonga
    [to] aux Tonga
    [from] des Tonga
    [bare] Tonga
   *[name] les Tonga
}
    .gender = feminine
    .number = plural

-country-TR = { $case ->
    [in] en Türkiye
    [of] de la Türkiye
    [to] en Türkiye
    [from] de Türkiye
    [bare] Türkiye
   *[name] la Türkiye
}
    .gender = feminine
    .number = singular

-country-TT = { $case ->
    [in] à la Trinité-et-Tobago
    [of] de la Trinité-et-Tobago
    [to] à la Trinité-et-Tobago
    [from] de la Trinité-et-Tobago
    [bare] Trinité-et-Tobago
   *[name] la Trinité-et-Tobago
}
    .gender = feminine
    .number = singular

-country-TV = { $case ->
    [in] aux Tuvalu
    [of] des Tuvalu
    [to] aux Tuvalu
    [from] des Tuvalu
    [bare] Tuvalu
   *[name] les Tuvalu
}
    .gender = masculine
    .number = plural

-country-TZ = { $case ->
    [in] en République-Unie de Tanzanie
    [of] de la République-Unie de Tanzanie
    [to] en République-Unie de Tanzanie
    [from] de la République-Unie de Tanzanie
    [bare] République-Unie de Tanzanie
   *[name] la République-Unie de Tanzanie
}
    .gender = feminine
    .number = singular

-country-UA = { $case ->
    [in] en Ukraine
    [of] de l’Ukraine
    [to] en Ukraine
    [from] d’Ukraine
    [bare] Ukraine
   *[name] l’Ukraine
}
    .gender = feminine
    .number = singular

-country-UG = { $case ->
    [in] en Ouganda
    [of] de l’Ouganda
    [to] en Ouganda
    [from] d’Ouganda
    [bare] Ouganda
   *[name] l’Ouganda
}
    .gender = masculine
    .number = singular

-country-US = { $case ->
    [in] aux États-Unis
    [of] des États-Unis
    [to] aux États-Unis
    [from] des États-Unis
    [bare] États-Unis
   *[name] les États-Unis
}
    .gender = masculine
    .number = plural

-country-UY = { $case ->
    [in] en Uruguay
    [of] de l’Uruguay
    [to] en Uruguay
    [from] d’Uruguay
    [bare] Uruguay
   *[name] l’Uruguay
}
    .gender = masculine
    .number = singular

-country-UZ = { $case ->
    [in] en Ouzbékistan
    [of] de l’Ouzbékistan
    [to] en Ouzbékistan
    [from] d’Ouzbékistan
    [bare] Ouzbékistan
   *[name] l’Ouzbékistan
}
    .gender = masculine
    .number = singular

-country-VA = { $case ->
    [in] au Saint-Siège
    [of] du Saint-Siège
    [to] au Saint-Siège
    [from] du Saint-Siège
    [bare] Saint-Siège
   *[name] le Saint-Siège
}
    .gender = masculine
    .number = singular

-country-VC = { $case ->
    [in] à Saint-Vincent-et-les Grenadines
    [of] de Saint-Vincent-et-les Grenadines
    [to] à Saint-Vincent-et-les Grenadines
    [from] de Saint-Vincent-et-les Grenadines
    [bare] Saint-Vincent-et-les Grenadines
   *[name] Saint-Vincent-et-les Grenadines
}
    .gender = masculine
    .number = singular

-country-VE = { $case ->
    [in] en République bolivarienne du Venezuela
    [of] de la République bolivarienne du Venezuela
    [to] en République bolivarienne du Venezuela
    [from] de la République bolivarienne du Venezuela
    [bare] Venezuela (République bolivarienne du)
   *[name] la République bolivarienne du Venezuela
}
    .gender = feminine
    .number = singular

-country-VN = { $case ->
    [in] au Viet Nam
    [of] du Viet Nam
    [to] au Viet Nam
    [from] du Viet Nam
    [bare] Viet Nam
   *[name] le Viet Nam
}
    .gender = masculine
    .number = singular

-country-VU = { $case ->
    [in] à Vanuatu
    [of] de Vanuatu
    [to] à Vanuatu
    [from] de Vanuatu
    [bare] Vanuatu
   *[name] Vanuatu
}
    .gender = masculine
    .number = singular

-country-WS = { $case ->
    [in] au Samoa
    [of] du Samoa
    [to] au Samoa
    [from] du Samoa
    [bare] Samoa
   *[name] le Samoa
}
    .gender = masculine
    .number = singular

-country-YE = { $case ->
    [in] au Yémen
    [of] du Yémen
    [to] au Yémen
    [from] du Yémen
    [bare] Yémen
   *[name] le Yémen
}
    .gender = masculine
    .number = singular

-country-ZA = { $case ->
    [in] en Afrique du Sud
    [of] de l’Afrique du Sud
    [to] en Afrique du Sud
    [from] d’Afrique du Sud
    [bare] Afrique du Sud
   *[name] l’Afrique du Sud
}
    .gender = feminine
    .number = singular

-country-ZM = { $case ->
    [in] en Zambie
    [of] de la Zambie
    [to] en Zambie
    [from] de Zambie
    [bare] Zambie
   *[name] la Zambie
}
    .gender = feminine
    .number = singular

-country-ZW = { $case ->
    [in] au Zimbabwe
    [of] du Zimbabwe
    [to] au Zimbabwe
    [from] du Zimbabwe
    [bare] Zimbabwe
   *[name] le Zimbabwe
}
    .gender = masculine
    .number = singular
