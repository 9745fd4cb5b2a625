### Names of states with their grammar, in Spanish.
### Names: Unicode CLDR 48 and United Nations usage; forms: the makers of this project.

-country-AD = { $case ->
    [in] en Andorra
    [of] de Andorra
    [to] a Andorra
    [bare] Andorra
   *[name] Andorra
}
    .gender = feminine
    .number = singular

-country-AE = { $case ->
    [in] en los Emiratos Árabes Unidos
    [of] de los Emiratos Árabes Unidos
    [to] a los Emiratos Árabes Unidos
    [bare] Emiratos Árabes Unidos
   *[name] los Emiratos Árabes Unidos
}
    .gender = masculine
    .number = plural

-country-AF = { $case ->
    [in] en el Afganistán
    [of] del Afganistán
    [to] al Afganistán
    [bare] Afganistán
   *[name] el Afganistán
}
    .gender = masculine
    .number = singular

-country-AG = { $case ->
    [in] en Antigua y Barbuda
    [of] de Antigua y Barbuda
    [to] a Antigua y Barbuda
    [bare] Antigua y Barbuda
   *[name] Antigua y Barbuda
}
    .gender = feminine
    .number = singular

-country-AL = { $case ->
    [in] en Albania
    [of] de Albania
    [to] a Albania
    [bare] Albania
   *[name] Albania
}
    .gender = feminine
    .number = singular

-country-AM = { $case ->
    [in] en Armenia
    [of] de Armenia
    [to] a Armenia
    [bare] Armenia
   *[name] Armenia
}
    .gender = feminine
    .number = singular

-country-AO = { $case ->
    [in] en Angola
    [of] de Angola
    [to] a Angola
    [bare] Angola
   *[name] Angola
}
    .gender = feminine
    .number = singular

-country-AR = { $case ->
    [in] en la Argentina
    [of] de la Argentina
    [to] a la Argentina
    [bare] Argentina
   *[name] la Argentina
}
    .gender = feminine
    .number = singular

-country-AT = { $case ->
    [in] en Austria
    [of] de Austria
    [to] a Austria
    [bare] Austria
   *[name] Austria
}
    .gender = feminine
    .number = singular

-country-AU = { $case ->
    [in] en Australia
    [of] de Australia
    [to] a Australia
    [bare] Australia
   *[name] Australia
}
    .gender = feminine
    .number = singular

-country-AZ = { $case ->
    [in] en Azerbaiyán
    [of] de Azerbaiyán
    [to] a Azerbaiyán
    [bare] Azerbaiyán
   *[name] Azerbaiyán
}
    .gender = masculine
    .number = singular

-country-BA = { $case ->
    [in] en Bosnia y Herzegovina
    [of] de Bosnia y Herzegovina
    [to] a Bosnia y Herzegovina
    [bare] Bosnia y Herzegovina
   *[name] Bosnia y Herzegovina
}
    .gender = feminine
    .number = singular

-country-BB = { $case ->
    [in] en Barbados
    [of] de Barbados
    [to] a Barbados
    [bare] Barbados
   *[name] Barbados
}
    .gender = masculine
    .number = singular

-country-BD = { $case ->
    [in] en Bangladesh
    [of] de Bangladesh
    [to] a Bangladesh
    [bare] Bangladesh
   *[name] Bangladesh
}
    .gender = masculine
    .number = singular

-country-BE = { $case ->
    [in] en Bélgica
    [of] de Bélgica
    [to] a Bélgica
    [bare] Bélgica
   *[name] Bélgica
}
    .gender = feminine
    .number = singular

-country-BF = { $case ->
    [in] en Burkina Faso
    [of] de Burkina Faso
    [to] a Burkina Faso
    [bare] Burkina Faso
   *[name] Burkina Faso
}
    .gender = masculine
    .number = singular

-country-BG = { $case ->
    [in] en Bulgaria
    [of] de Bulgaria
    [to] a Bulgaria
    [bare] Bulgaria
   *[name] Bulgaria
}
    .gender = feminine
    .number = singular

-country-BH = { $case ->
    [in] en Bahrein
    [of] de Bahrein
    [to] a Bahrein
    [bare] Bahrein
   *[name] Bahrein
}
    .gender = masculine
    .number = singular

-country-BI = { $case ->
    [in] en Burundi
    [of] de Burundi
    [to] a Burundi
    [bare] Burundi
   *[name] Burundi
}
    .gender = masculine
    .number = singular

-country-BJ = { $case ->
    [in] en Benin
    [of] de Benin
    [to] a Benin
    [bare] Benin
   *[name] Benin
}
    .gender = masculine
    .number = singular

-country-BN = { $case ->
    [in] en Brunei Darussalam
    [of] de Brunei Darussalam
    [to] a Brunei Darussalam
    [bare] Brunei Darussalam
   *[name] Brunei Darussalam
}
    .gender = masculine
    .number = singular

-country-BO = { $case ->
    [in] en el Estado Plurinacional de Bolivia
    [of] del Estado Plurinacional de Bolivia
    [to] al Estado Plurinacional de Bolivia
    [bare] Bolivia (Estado Plurinacional de)
   *[name] el Estado Plurinacional de Bolivia
}
    .gender = masculine
    .number = singular

-country-BR = { $case ->
    [in] en el Brasil
    [of] del Brasil
    [to] al Brasil
    [bare] Brasil
   *[name] el Brasil
}
    .gender = masculine
    .number = singular

-country-BS = { $case ->
    [in] en las Bahamas
    [of] de las Bahamas
    [to] a las Bahamas
    [bare] Bahamas
   *[name] las Bahamas
}
    .gender = feminine
    .number = plural

-country-BT = { $case ->
    [in] en Bhután
    [of] de Bhután
    [to] a Bhután
    [bare] Bhután
   *[name] Bhután
}
    .gender = masculine
    .number = singular

-country-BW = { $case ->
    [in] en Botswana
    [of] de Botswana
    [to] a Botswana
    [bare] Botswana
   *[name] Botswana
}
    .gender = feminine
    .number = singular

-country-BY = { $case ->
    [in] en Belarús
    [of] de Belarús
    [to] a Belarús
    [bare] Belarús
   *[name] Belarús
}
    .gender = masculine
    .number = singular

-country-BZ = { $case ->
    [in] en Belice
    [of] de Belice
    [to] a Belice
    [bare] Belice
   *[name] Belice
}
    .gender = masculine
    .number = singular

-country-CA = { $case ->
    [in] en el Canadá
    [of] del Canadá
    [to] al Canadá
    [bare] Canadá
   *[name] el Canadá
}
    .gender = masculine
    .number = singular

-country-CD = { $case ->
    [in] en la República Democrática del Congo
    [of] de la República Democrática del Congo
    [to] a la República Democrática del Congo
    [bare] República Democrática del Congo
   *[name] la República Democrática del Congo
}
    .gender = feminine
    .number = singular

-country-CF = { $case ->
    [in] en la República Centroafricana
    [of] de la República Centroafricana
    [to] a la República Centroafricana
    [bare] República Centroafricana
   *[name] la República Centroafricana
}
    .gender = feminine
    .number = singular

-country-CG = { $case ->
    [in] en el Congo
    [of] del Congo
    [to] al Congo
    [bare] Congo
   *[name] el Congo
}
    .gender = masculine
    .number = singular

-country-CH = { $case ->
    [in] en Suiza
    [of] de Suiza
    [to] a Suiza
    [bare] Suiza
   *[name] Suiza
}
    .gender = feminine
    .number = singular

-country-CI = { $case ->
    [in] en Côte d’Ivoire
    [of] de Côte d’Ivoire
    [to] a Côte d’Ivoire
    [bare] Côte d’Ivoire
   *[name] Côte d’Ivoire
}
    .gender = feminine
    .number = singular

-country-CL = { $case ->
    [in] en Chile
    [of] de Chile
    [to] a Chile
    [bare] Chile
   *[name] Chile
}
    .gender = masculine
    .number = singular

-country-CM = { $case ->
    [in] en el Camerún
    [of] del Camerún
    [to] al Camerún
    [bare] Camerún
   *[name] el Camerún
}
    .gender = masculine
    .number = singular

-country-CN = { $case ->
    [in] en China
    [of] de China
    [to] a China
    [bare] China
   *[name] China
}
    .gender = feminine
    .number = singular

-country-CO = { $case ->
    [in] en Colombia
    [of] de Colombia
    [to] a Colombia
    [bare] Colombia
   *[name] Colombia
}
    .gender = feminine
    .number = singular

-country-CR = { $case ->
    [in] en Costa Rica
    [of] de Costa Rica
    [to] a Costa Rica
    [bare] Costa Rica
   *[name] Costa Rica
}
    .gender = feminine
    .number = singular

-country-CU = { $case ->
    [in] en Cuba
    [of] de Cuba
    [to] a Cuba
    [bare] Cuba
   *[name] Cuba
}
    .gender = feminine
    .number = singular

-country-CV = { $case ->
    [in] en Cabo Verde
    [of] de Cabo Verde
    [to] a Cabo Verde
    [bare] Cabo Verde
   *[name] Cabo Verde
}
    .gender = masculine
    .number = singular

-country-CY = { $case ->
    [in] en Chipre
    [of] de Chipre
    [to] a Chipre
    [bare] Chipre
   *[name] Chipre
}
    .gender = masculine
    .number = singular

-country-CZ = { $case ->
    [in] en Chequia
    [of] de Chequia
    [to] a Chequia
    [bare] Chequia
   *[name] Chequia
}
    .gender = feminine
    .number = singular

-country-DE = { $case ->
    [in] en Alemania
    [of] de Alemania
    [to] a Alemania
    [bare] Alemania
   *[name] Alemania
}
    .gender = feminine
    .number = singular

-country-DJ = { $case ->
    [in] en Djibouti
    [of] de Djibouti
    [to] a Djibouti
    [bare] Djibouti
   *[name] Djibouti
}
    .gender = masculine
    .number = singular

-country-DK = { $case ->
    [in] en Dinamarca
    [of] de Dinamarca
    [to] a Dinamarca
    [bare] Dinamarca
   *[name] Dinamarca
}
    .gender = feminine
    .number = singular

-country-DM = { $case ->
    [in] en Dominica
    [of] de Dominica
    [to] a Dominica
    [bare] Dominica
   *[name] Dominica
}
    .gender = feminine
    .number = singular

-country-DO = { $case ->
    [in] en la República Dominicana
    [of] de la República Dominicana
    [to] a la República Dominicana
    [bare] República Dominicana
   *[name] la República Dominicana
}
    .gender = feminine
    .number = singular

-country-DZ = { $case ->
    [in] en Argelia
    [of] de Argelia
    [to] a Argelia
    [bare] Argelia
   *[name] Argelia
}
    .gender = feminine
    .number = singular

-country-EC = { $case ->
    [in] en el Ecuador
    [of] del Ecuador
    [to] al Ecuador
    [bare] Ecuador
   *[name] el Ecuador
}
    .gender = masculine
    .number = singular

-country-EE = { $case ->
    [in] en Estonia
    [of] de Estonia
    [to] a Estonia
    [bare] Estonia
   *[name] Estonia
}
    .gender = feminine
    .number = singular

-country-EG = { $case ->
    [in] en Egipto
    [of] de Egipto
    [to] a Egipto
    [bare] Egipto
   *[name] Egipto
}
    .gender = masculine
    .number = singular

-country-ER = { $case ->
    [in] en Eritrea
    [of] de Eritrea
    [to] a Eritrea
    [bare] Eritrea
   *[name] Eritrea
}
    .gender = feminine
    .number = singular

-country-ES = { $case ->
    [in] en España
    [of] de España
    [to] a España
    [bare] España
   *[name] España
}
    .gender = feminine
    .number = singular

-country-ET = { $case ->
    [in] en Etiopía
    [of] de Etiopía
    [to] a Etiopía
    [bare] Etiopía
   *[name] Etiopía
}
    .gender = feminine
    .number = singular

-country-FI = { $case ->
    [in] en Finlandia
    [of] de Finlandia
    [to] a Finlandia
    [bare] Finlandia
   *[name] Finlandia
}
    .gender = feminine
    .number = singular

-country-FJ = { $case ->
    [in] en Fiji
    [of] de Fiji
    [to] a Fiji
    [bare] Fiji
   *[name] Fiji
}
    .gender = masculine
    .number = singular

-country-FM = { $case ->
    [in] en los Estados Federados de Micronesia
    [of] de los Estados Federados de Micronesia
    [to] a los Estados Federados de Micronesia
    [bare] Micronesia (Estados Federados de)
   *[name] los Estados Federados de Micronesia
}
    .gender = masculine
    .number = plural

-country-FR = { $case ->
    [in] en Francia
    [of] de Francia
    [to] a Francia
    [bare] Francia
   *[name] Francia
}
    .gender = feminine
    .number = singular

-country-GA = { $case ->
    [in] en el Gabón
    [of] del Gabón
    [to] al Gabón
    [bare] Gabón
   *[name] el Gabón
}
    .gender = masculine
    .number = singular

-country-GB = { $case ->
    [in] en el Reino Unido
    [of] del Reino Unido
    [to] al Reino Unido
    [bare] Reino Unido
   *[name] el Reino Unido
}
    .gender = masculine
    .number = singular

-country-GD = { $case ->
    [in] en Granada
    [of] de Granada
    [to] a Granada
    [bare] Granada
   *[name] Granada
}
    .gender = feminine
    .number = singular

-country-GE = { $case ->
    [in] en Georgia
    [of] de Georgia
    [to] a Georgia
    [bare] Georgia
   *[name] Georgia
}
    .gender = feminine
    .number = singular

-country-GH = { $case ->
    [in] en Ghana
    [of] de Ghana
    [to] a Ghana
    [bare] Ghana
   *[name] Ghana
}
    .gender = feminine
    .number = singular

-country-GM = { $case ->
    [in] en Gambia
    [of] de Gambia
    [to] a Gambia
    [bare] Gambia
   *[name] Gambia
}
    .gender = feminine
    .number = singular

-country-GN = { $case ->
    [in] en Guinea
    [of] de Guinea
    [to] a Guinea
    [bare] Guinea
   *[name] Guinea
}
    .gender = feminine
    .number = singular

-country-GQ = { $case ->
    [in] en Guinea Ecuatorial
    [of] de Guinea Ecuatorial
    [to] a Guinea Ecuatorial
    [bare] Guinea Ecuatorial
   *[name] Guinea Ecuatorial
}
    .gender = feminine
    .number = singular

-country-GR = { $case ->
    [in] en Grecia
    [of] de Grecia
    [to] a Grecia
    [bare] Grecia
   *[name] Grecia
}
    .gender = feminine
    .number = singular

-country-GT = { $case ->
    [in] en Guatemala
    [of] de Guatemala
    [to] a Guatemala
    [bare] Guatemala
   *[name] Guatemala
}
    .gender = feminine
    .number = singular

-country-GW = { $case ->
    [in] en Guinea-Bissau
    [of] de Guinea-Bissau
    [to] a Guinea-Bissau
    [bare] Guinea-Bissau
   *[name] Guinea-Bissau
}
    .gender = feminine
    .number = singular

-country-GY = { $case ->
    [in] en Guyana
    [of] de Guyana
    [to] a Guyana
    [bare] Guyana
   *[name] Guyana
}
    .gender = feminine
    .number = singular

-country-HN = { $case ->
    [in] en Honduras
    [of] de Honduras
    [to] a Honduras
    [bare] Honduras
   *[name] Honduras
}
    .gender = feminine
    .number = singular

-country-HR = { $case ->
    [in] en Croacia
    [of] de Croacia
    [to] a Croacia
    [bare] Croacia
   *[name] Croacia
}
    .gender = feminine
    .number = singular

-country-HT = { $case ->
    [in] en Haití
    [of] de Haití
    [to] a Haití
    [bare] Haití
   *[name] Haití
}
    .gender = masculine
    .number = singular

-country-HU = { $case ->
    [in] en Hungría
    [of] de Hungría
    [to] a Hungría
    [bare] Hungría
   *[name] Hungría
}
    .gender = feminine
    .number = singular

-country-ID = { $case ->
    [in] en Indonesia
    [of] de Indonesia
    [to] a Indonesia
    [bare] Indonesia
   *[name] Indonesia
}
    .gender = feminine
    .number = singular

-country-IE = { $case ->
    [in] en Irlanda
    [of] de Irlanda
    [to] a Irlanda
    [bare] Irlanda
   *[name] Irlanda
}
    .gender = feminine
    .number = singular

-country-IL = { $case ->
    [in] en Israel
    [of] de Israel
    [to] a Israel
    [bare] Israel
   *[name] Israel
}
    .gender = masculine
    .number = singular

-country-IN = { $case ->
    [in] en la India
    [of] de la India
    [to] a la India
    [bare] India
   *[name] la India
}
    .gender = feminine
    .number = singular

-country-IQ = { $case ->
    [in] en el Iraq
    [of] del Iraq
    [to] al Iraq
    [bare] Iraq
   *[name] el Iraq
}
    .gender = masculine
    .number = singular

-country-IR = { $case ->
    [in] en la República Islámica del Irán
    [of] de la República Islámica del Irán
    [to] a la República Islámica del Irán
    [bare] Irán (República Islámica del)
   *[name] la República Islámica del Irán
}
    .gender = feminine
    .number = singular

-country-IS = { $case ->
    [in] en Islandia
    [of] de Islandia
    [to] a Islandia
    [bare] Islandia
   *[name] Islandia
}
    .gender = feminine
    .number = singular

-country-IT = { $case ->
    [in] en Italia
    [of] de Italia
    [to] a Italia
    [bare] Italia
   *[name] Italia
}
    .gender = feminine
    .number = singular

-country-JM = { $case ->
    [in] en Jamaica
    [of] de Jamaica
    [to] a Jamaica
    [bare] Jamaica
   *[name] Jamaica
}
    .gender = feminine
    .number = singular

-country-JO = { $case ->
    [in] en Jordania
    [of] de Jordania
    [to] a Jordania
    [bare] Jordania
   *[name] Jordania
}
    .gender = feminine
    .number = singular

-country-JP = { $case ->
    [in] en el Japón
    [of] del Japón
    [to] al Japón
    [bare] Japón
   *[name] el Japón
}
    .gender = masculine
    .number = singular

-country-KE = { $case ->
    [in] en Kenya
    [of] de Kenya
    [to] a Kenya
    [bare] Kenya
   *[name] Kenya
}
    .gender = feminine
    .number = singular

-country-KG = { $case ->
    [in] en Kirguistán
    [of] de Kirguistán
    [to] a Kirguistán
    [bare] Kirguistán
   *[name] Kirguistán
}
    .gender = masculine
    .number = singular

-country-KH = { $case ->
    [in] en Camboya
    [of] de Camboya
    [to] a Camboya
    [bare] Camboya
   *[name] Camboya
}
    .gender = feminine
    .number = singular

-country-KI = { $case ->
    [in] en Kiribati
    [of] de Kiribati
    [to] a Kiribati
    [bare] Kiribati
   *[name] Kiribati
}
    .gender = masculine
    .number = singular

-country-KM = { $case ->
    [in] en las Comoras
    [of] de las Comoras
    [to] a las Comoras
    [bare] Comoras
   *[name] las Comoras
}
    .gender = feminine
    .number = plural

-country-KN = { $case ->
    [in] en Saint Kitts y Nevis
    [of] de Saint Kitts y Nevis
    [to] a Saint Kitts y Nevis
    [bare] Saint Kitts y Nevis
   *[name] Saint Kitts y Nevis
}
    .gender = masculine
    .number = singular

-country-KP = { $case ->
    [in] en la República Popular Democrática de Corea
    [of] de la República Popular Democrática de Corea
    [to] a la República Popular Democrática de Corea
    [bare] República Popular Democrática de Corea
   *[name] la República Popular Democrática de Corea
}
    .gender = feminine
    .number = singular

-country-KR = { $case ->
    [in] en la República de Corea
    [of] de la República de Corea
    [to] a la República de Corea
    [bare] República de Corea
   *[name] la República de Corea
}
    .gender = feminine
    .number = singular

-country-KW = { $case ->
    [in] en Kuwait
    [of] de Kuwait
    [to] a Kuwait
    [bare] Kuwait
   *[name] Kuwait
}
    .gender = masculine
    .number = singular

-country-KZ = { $case ->
    [in] en Kazajstán
    [of] de Kazajstán
    [to] a Kazajstán
    [bare] Kazajstán
   *[name] Kazajstán
}
    .gender = masculine
    .number = singular

-country-LA = { $case ->
    [in] en la República Democrática Popular Lao
    [of] de la República Democrática Popular Lao
    [to] a la República Democrática Popular Lao
    [bare] República Democrática Popular Lao
   *[name] la República Democrática Popular Lao
}
    .gender = feminine
    .number = singular

-country-LB = { $case ->
    [in] en el Líbano
    [of] del Líbano
    [to] al Líbano
    [bare] Líbano
   *[name] el Líbano
}
    .gender = masculine
    .number = singular

-country-LC = { $case ->
    [in] en Santa Lucía
    [of] de Santa Lucía
    [to] a Santa Lucía
    [bare] Santa Lucía
   *[name] Santa Lucía
}
    .gender = feminine
    .number = singular

-country-LI = { $case ->
    [in] en Liechtenstein
    [of] de Liechtenstein
    [to] a Liechtenstein
    [bare] Liechtenstein
   *[name] Liechtenstein
}
    .gender = masculine
    .number = singular

-country-LK = { $case ->
    [in] en Sri Lanka
    [of] de Sri Lanka
    [to] a Sri Lanka
    [bare] Sri Lanka
   *[name] Sri Lanka
}
    .gender = feminine
    .number = singular

-country-LR = { $case ->
    [in] en Liberia
    [of] de Liberia
    [to] a Liberia
    [bare] Liberia
   *[name] Liberia
}
    .gender = feminine
    .number = singular

-country-LS = { $case ->
    [in] en Lesotho
    [of] de Lesotho
    [to] a Lesotho
    [bare] Lesotho
   *[name] Lesotho
}
    .gender = masculine
    .number = singular

-country-LT = { $case ->
    [in] en Lituania
    [of] de Lituania
    [to] a Lituania
    [bare] Lituania
   *[name] Lituania
}
    .gender = feminine
    .number = singular

-country-LU = { $case ->
    [in] en Luxemburgo
    [of] de Luxemburgo
    [to] a Luxemburgo
    [bare] Luxemburgo
   *[name] Luxemburgo
}
    .gender = masculine
    .number = singular

-country-LV = { $case ->
    [in] en Letonia
    [of] de Letonia
    [to] a Letonia
    [bare] Letonia
   *[name] Letonia
}
    .gender = feminine
    .number = singular

-country-LY = { $case ->
    [in] en Libia
    [of] de Libia
    [to] a Libia
    [bare] Libia
   *[name] Libia
}
    .gender = feminine
    .number = singular

-country-MA = { $case ->
    [in] en Marruecos
    [of] de Marruecos
    [to] a Marruecos
    [bare] Marruecos
   *[name] Marruecos
}
    .gender = masculine
    .number = singular

-country-MC = { $case ->
    [in] en Mónaco
    [of] de Mónaco
    [to] a Mónaco
    [bare] Mónaco
   *[name] Mónaco
}
    .gender = masculine
    .number = singular

-country-MD = { $case ->
    [in] en la República de Moldova
    [of] de la República de Moldova
    [to] a la República de Moldova
    [bare] República de Moldova
   *[name] la República de Moldova
}
    .gender = feminine
    .number = singular

-country-ME = { $case ->
    [in] en Montenegro
    [of] de Montenegro
    [to] a Montenegro
    [bare] Montenegro
   *[name] Montenegro
}
    .gender = masculine
    .number = singular

-country-MG = { $case ->
    [in] en Madagascar
    [of] de Madagascar
    [to] a Madagascar
    [bare] Madagascar
   *[name] Madagascar
}
    .gender = masculine
    .number = singular

-country-MH = { $case ->
    [in] en las Islas Marshall
    [of] de las Islas Marshall
    [to] a las Islas Marshall
    [bare] Islas Marshall
   *[name] las Islas Marshall
}
    .gender = feminine
    .number = plural

-country-MK = { $case ->
    [in] en Macedonia del Norte
    [of] de Macedonia del Norte
    [to] a Macedonia del Norte
    [bare] Macedonia del Norte
   *[name] Macedonia del Norte
}
    .gender = feminine
    .number = singular

-country-ML = { $case ->
    [in] en Malí
    [of] de Malí
    [to] a Malí
    [bare] Malí
   *[name] Malí
}
    .gender = masculine
    .number = singular

-country-MM = { $case ->
    [in] en Myanmar
    [of] de Myanmar
    [to] a Myanmar
    [bare] Myanmar
   *[name] Myanmar
}
    .gender = masculine
    .number = singular

-country-MN = { $case ->
    [in] en Mongolia
    [of] de Mongolia
    [to] a Mongolia
    [bare] Mongolia
   *[name] Mongolia
}
    .gender = feminine
    .number = singular

-country-MR = { $case ->
    [in] en Mauritania
    [of] de Mauritania
    [to] a Mauritania
    [bare] Mauritania
   *[name] Mauritania
}
    .gender = feminine
    .number = singular

-country-MT = { $case ->
    [in] en Malta
    [of] de Malta
    [to] a Malta
    [bare] Malta
   *[name] Malta
}
    .gender = feminine
    .number = singular

-country-MU = { $case ->
    [in] en Mauricio
    [of] de Mauricio
    [to] a Mauricio
    [bare] Mauricio
   *[name] Mauricio
}
    .gender = masculine
    .number = singular

-country-MV = { $case ->
    [in] en Maldivas
    [of] de Maldivas
    [to] a Maldivas
    [bare] Maldivas
   *[name] Maldivas
}
    .gender = feminine
    .number = singular

-country-MW = { $case ->
    [in] en Malawi
    [of] de Malawi
    [to] a Malawi
    [bare] Malawi
   *[name] Malawi
}
    .gender = masculine
    .number = singular

-country-MX = { $case ->
    [in] en México
    [of] de México
    [to] a México
    [bare] México
   *[name] México
}
    .gender = masculine
    .number = singular

-country-MY = { $case ->
    [in] en Malasia
    [of] de Malasia
    [to] a Malasia
    [bare] Malasia
   *[name] Malasia
}
    .gender = feminine
    .number = singular

-country-MZ = { $case ->
    [in] en Mozambique
    [of] de Mozambique
    [to] a Mozambique
    [bare] Mozambique
   *[name] Mozambique
}
    .gender = masculine
    .number = singular

-country-NA = { $case ->
    [in] en Namibia
    [of] de Namibia
    [to] a Namibia
    [bare] Namibia
   *[name] Namibia
}
    .gender = feminine
    .number = singular

-country-NE = { $case ->
    [in] en el Níger
    [of] del Níger
    [to] al Níger
    [bare] Níger
   *[name] el Níger
}
    .gender = masculine
    .number = singular

-country-NG = { $case ->
    [in] en Nigeria
    [of] de Nigeria
    [to] a Nigeria
    [bare] Nigeria
   *[name] Nigeria
}
    .gender = feminine
    .number = singular

-country-NI = { $case ->
    [in] en Nicaragua
    [of] de Nicaragua
    [to] a Nicaragua
    [bare] Nicaragua
   *[name] Nicaragua
}
    .gender = feminine
    .number = singular

-country-NL = { $case ->
    [in] en el Reino de los Países Bajos
    [of] del Reino de los Países Bajos
    [to] al Reino de los Países Bajos
    [bare] Países Bajos (Reino de los)
   *[name] el Reino de los Países Bajos
}
    .gender = masculine
    .number = singular

-country-NO = { $case ->
    [in] en Noruega
    [of] de Noruega
    [to] a Noruega
    [bare] Noruega
   *[name] Noruega
}
    .gender = feminine
    .number = singular

-country-NP = { $case ->
    [in] en Nepal
    [of] de Nepal
    [to] a Nepal
    [bare] Nepal
   *[name] Nepal
}
    .gender = masculine
    .number = singular

-country-NR = { $case ->
    [in] en Nauru
    [of] de Nauru
    [to] a Nauru
    [bare] Nauru
   *[name] Nauru
}
    .gender = masculine
    .number = singular

-country-NZ = { $case ->
    [in] en Nueva Zelandia
    [of] de Nueva Zelandia
    [to] a Nueva Zelandia
    [bare] Nueva Zelandia
   *[name] Nueva Zelandia
}
    .gender = feminine
    .number = singular

-country-OM = { $case ->
    [in] en Omán
    [of] de Omán
    [to] a Omán
    [bare] Omán
   *[name] Omán
}
    .gender = masculine
    .number = singular

-country-PA = { $case ->
    [in] en Panamá
    [of] de Panamá
    [to] a Panamá
    [bare] Panamá
   *[name] Panamá
}
    .gender = masculine
    .number = singular

-country-PE = { $case ->
    [in] en el Perú
    [of] del Perú
    [to] al Perú
    [bare] Perú
   *[name] el Perú
}
    .gender = masculine
    .number = singular

-country-PG = { $case ->
    [in] en Papua Nueva Guinea
    [of] de Papua Nueva Guinea
    [to] a Papua Nueva Guinea
    [bare] Papua Nueva Guinea
   *[name] Papua Nueva Guinea
}
    .gender = feminine
    .number = singular

-country-PH = { $case ->
    [in] en Filipinas
    [of] de Filipinas
    [to] a Filipinas
    [bare] Filipinas
   *[name] Filipinas
}
    .gender = feminine
    .number = singular

-country-PK = { $case ->
    [in] en el Pakistán
    [of] del Pakistán
    [to] al Pakistán
    [bare] Pakistán
   *[name] el Pakistán
}
    .gender = masculine
    .number = singular

-country-PL = { $case ->
    [in] en Polonia
    [of] de Polonia
    [to] a Polonia
    [bare] Polonia
   *[name] Polonia
}
    .gender = feminine
    .number = singular

-country-PS = { $case ->
    [in] en el Estado de Palestina
    [of] del Estado de Palestina
    [to] al Estado de Palestina
    [bare] Estado de Palestina
   *[name] el Estado de Palestina
}
    .gender = masculine
    .number = singular

-country-PT = { $case ->
    [in] en Portugal
    [of] de Portugal
    [to] a Portugal
    [bare] Portugal
   *[name] Portugal
}
    .gender = masculine
    .number = singular

-country-PW = { $case ->
    [in] en Palau
    [of] de Palau
    [to] a Palau
    [bare] Palau
   *[name] Palau
}
    .gender = masculine
    .number = singular

-country-PY = { $case ->
    [in] en el Paraguay
    [of] del Paraguay
    [to] al Paraguay
    [bare] Paraguay
   *[name] el Paraguay
}
    .gender = masculine
    .number = singular

-country-QA = { $case ->
    [in] en Qatar
    [of] de Qatar
    [to] a Qatar
    [bare] Qatar
   *[name] Qatar
}
    .gender = masculine
    .number = singular

-country-RO = { $case ->
    [in] en Rumania
    [of] de Rumania
    [to] a Rumania
    [bare] Rumania
   *[name] Rumania
}
    .gender = feminine
    .number = singular

-country-RS = { $case ->
    [in] en Serbia
    [of] de Serbia
    [to] a Serbia
    [bare] Serbia
   *[name] Serbia
}
    .gender = feminine
    .number = singular

-country-RU = { $case ->
    [in] en la Federación de Rusia
    [of] de la Federación de Rusia
    [to] a la Federación de Rusia
    [bare] Federación de Rusia
   *[name] la Federación de Rusia
}
    .gender = feminine
    .number = singular

-country-RW = { $case ->
    [in] en Rwanda
    [of] de Rwanda
    [to] a Rwanda
    [bare] Rwanda
   *[name] Rwanda
}
    .gender = feminine
    .number = singular

-country-SA = { $case ->
    [in] en la Arabia Saudita
    [of] de la Arabia Saudita
    [to] a la Arabia Saudita
    [bare] Arabia Saudita
   *[name] la Arabia Saudita
}
    .gender = feminine
    .number = singular

-country-SB = { $case ->
    [in] en las Islas Salomón
    [of] de las Islas Salomón
    [to] a las Islas Salomón
    [bare] Islas Salomón
   *[name] las Islas Salomón
}
    .gender = feminine
    .number = plural

-country-SC = { $case ->
    [in] en Seychelles
    [of] de Seychelles
    [to] a Seychelles
    [bare] Seychelles
   *[name] Seychelles
}
    .gender = feminine
    .number = singular

-country-SD = { $case ->
    [in] en el Sudán
    [of] del Sudán
    [to] al Sudán
    [bare] Sudán
   *[name] el Sudán
}
    .gender = masculine
    .number = singular

-country-SE = { $case ->
    [in] en Suecia
    [of] de Suecia
    [to] a Suecia
    [bare] Suecia
   *[name] Suecia
}
    .gender = feminine
    .number = singular

-country-SG = { $case ->
    [in] en Singapur
    [of] de Singapur
    [to] a Singapur
    [bare] Singapur
   *[name] Singapur
}
    .gender = masculine
    .number = singular

-country-SI = { $case ->
    [in] en Eslovenia
    [of] de Eslovenia
    [to] a Eslovenia
    [bare] Eslovenia
   *[name] Eslovenia
}
    .gender = feminine
    .number = singular

-country-SK = { $case ->
    [in] en Eslovaquia
    [of] de Eslovaquia
    [to] a Eslovaquia
    [bare] Eslovaquia
   *[name] Eslovaquia
}
    .gender = feminine
    .number = singular

-country-SL = { $case ->
    [in] en Sierra Leona
    [of] de Sierra Leona
    [to] a Sierra Leona
    [bare] Sierra Leona
   *[name] Sierra Leona
}
    .gender = feminine
    .number = singular

-country-SM = { $case ->
    [in] en San Marino
    [of] de San Marino
    [to] a San Marino
    [bare] San Marino
   *[name] San Marino
}
    .gender = masculine
    .number = singular

-country-SN = { $case ->
    [in] en el Senegal
    [of] del Senegal
    [to] al Senegal
    [bare] Senegal
   *[name] el Senegal
}
    .gender = masculine
    .number = singular

-country-SO = { $case ->
    [in] en Somalia
    [of] de Somalia
    [to] a Somalia
    [bare] Somalia
   *[name] Somalia
}
    .gender = feminine
    .number = singular

-country-SR = { $case ->
    [in] en Suriname
    [of] de Suriname
    [to] a Suriname
    [bare] Suriname
   *[name] Suriname
}
    .gender = masculine
    .number = singular

-country-SS = { $case ->
    [in] en Sudán del Sur
    [of] de Sudán del Sur
    [to] a Sudán del Sur
    [bare] Sudán del Sur
   *[name] Sudán del Sur
}
    .gender = masculine
    .number = singular

-country-ST = { $case ->
    [in] en Santo Tomé y Príncipe
    [of] de Santo Tomé y Príncipe
    [to] a Santo Tomé y Príncipe
    [bare] Santo Tomé y Príncipe
   *[name] Santo Tomé y Príncipe
}
    .gender = masculine
    .number = singular

-country-SV = { $case ->
    [in] en El Salvador
    [of] de El Salvador
    [to] a El Salvador
    [bare] El Salvador
   *[name] El Salvador
}
    .gender = masculine
    .number = singular

-country-SY = { $case ->
    [in] en la República Árabe Siria
    [of] de la República Árabe Siria
    [to] a la República Árabe Siria
    [bare] República Árabe Siria
   *[name] la República Árabe Siria
}
    .gender = feminine
    .number = singular

-country-SZ = { $case ->
    [in] en Eswatini
    [of] de Eswatini
    [to] a Eswatini
    [bare] Eswatini
   *[name] Eswatini
}
    .gender = masculine
    .number = singular

-country-TD = { $case ->
    [in] en el Chad
    [of] del Chad
    [to] al Chad
    [bare] Chad
   *[name] el Chad
}
    .gender = masculine
    .number = singular

-country-TG = { $case ->
    [in] en el Togo
    [of] del Togo
    [to] al Togo
    [bare] Togo
   *[name] el Togo
}
    .gender = masculine
    .number = singular

-country-TH = { $case ->
    [in] en Tailandia
    [of] de Tailandia
    [to] a Tailandia
    [bare] Tailandia
   *[name] Tailandia
}
    .gender = feminine
    .number = singular

-country-TJ = { $case ->
    [in] en Tayikistán
    [of] de Tayikistán
    [to] a Tayikistán
    [bare] Tayikistán
   *[name] Tayikistán
}
    .gender = masculine
    .number = singular

-country-TL = { $case ->
    [in] en Timor-Leste
    [of] de Timor-Leste
    [to] a Timor-Leste
    [bare] Timor-Leste
   *[name] Timor-Leste
}
    .gender = masculine
    .number = singular

-country-TM = { $case ->
    [in] en Turkmenistán
    [of] de Turkmenistán
    [to] a Turkmenistán
    [bare] Turkmenistán
   *[name] Turkmenistán
}
    .gender = masculine
    .number = singular

-country-TN = { $case ->
    [in] en Túnez
    [of] de Túnez
    [to] a Túnez
    [bare] Túnez
   *[name] Túnez
}
    .gender = masculine
    .number = singular

-country-TO = { $case ->
    [in] en Tonga
    [of] de Tonga
    [to] a Tonga
    [bare] Tonga
   *[name] Tonga
}
    .gender = feminine
    .number = singular

-country-TR = { $case ->
    [in] en Türkiye
    [of] de Türkiye
    [to] a Türkiye
    [bare] Türkiye
   *[name] Türkiye
}
    .gender = feminine
    .number = singular

-country-TT = { $case ->
    [in] en Trinidad y Tabago
    [of] de Trinidad y Tabago
    [to] a Trinidad y Tabago
    [bare] Trinidad y Tabago
   *[name] Trinidad y Tabago
}
    .gender = feminine
    .number = singular

-country-TV = { $case ->
    [in] en Tuvalu
    [of] de Tuvalu
    [to] a Tuvalu
    [bare] Tuvalu
   *[name] Tuvalu
}
    .gender = masculine
    .number = singular

-country-TZ = { $case ->
    [in] en la República Unida de Tanzanía
    [of] de la República Unida de Tanzanía
    [to] a la República Unida de Tanzanía
    [bare] República Unida de Tanzanía
   *[name] la República Unida de Tanzanía
}
    .gender = feminine
    .number = singular

-country-UA = { $case ->
    [in] en Ucrania
    [of] de Ucrania
    [to] a Ucrania
    [bare] Ucrania
   *[name] Ucrania
}
    .gender = feminine
    .number = singular

-country-UG = { $case ->
    [in] en Uganda
    [of] de Uganda
    [to] a Uganda
    [bare] Uganda
   *[name] Uganda
}
    .gender = feminine
    .number = singular

-country-US = { $case ->
    [in] en los Estados Unidos
    [of] de los Estados Unidos
    [to] a los Estados Unidos
    [bare] Estados Unidos
   *[name] los Estados Unidos
}
    .gender = masculine
    .number = plural

-country-UY = { $case ->
    [in] en el Uruguay
    [of] del Uruguay
    [to] al Uruguay
    [bare] Uruguay
   *[name] el Uruguay
}
    .gender = masculine
    .number = singular

-country-UZ = { $case ->
    [in] en Uzbekistán
    [of] de Uzbekistán
    [to] a Uzbekistán
    [bare] Uzbekistán
   *[name] Uzbekistán
}
    .gender = masculine
    .number = singular

-country-VA = { $case ->
    [in] en la Santa Sede
    [of] de la Santa Sede
    [to] a la Santa Sede
    [bare] Santa Sede
   *[name] la Santa Sede
}
    .gender = feminine
    .number = singular

-country-VC = { $case ->
    [in] en San Vicente y las Granadinas
    [of] de San Vicente y las Granadinas
    [to] a San Vicente y las Granadinas
    [bare] San Vicente y las Granadinas
   *[name] San Vicente y las Granadinas
}
    .gender = masculine
    .number = singular

-country-VE = { $case ->
    [in] en la República Bolivariana de Venezuela
    [of] de la República Bolivariana de Venezuela
    [to] a la República Bolivariana de Venezuela
    [bare] Venezuela (República Bolivariana de)
   *[name] la República Bolivariana de Venezuela
}
    .gender = feminine
    .number = singular

-country-VN = { $case ->
    [in] en Viet Nam
    [of] de Viet Nam
    [to] a Viet Nam
    [bare] Viet Nam
   *[name] Viet Nam
}
    .gender = masculine
    .number = singular

-country-VU = { $case ->
    [in] en Vanuatu
    [of] de Vanuatu
    [to] a Vanuatu
    [bare] Vanuatu
   *[name] Vanuatu
}
    .gender = masculine
    .number = singular

-country-WS = { $case ->
    [in] en Samoa
    [of] de Samoa
    [to] a Samoa
    [bare] Samoa
   *[name] Samoa
}
    .gender = feminine
    .number = singular

-country-YE = { $case ->
    [in] en el Yemen
    [of] del Yemen
    [to] al Yemen
    [bare] Yemen
   *[name] el Yemen
}
    .gender = masculine
    .number = singular

-country-ZA = { $case ->
    [in] en Sudáfrica
    [of] de Sudáfrica
    [to] a Sudáfrica
    [bare] Sudáfrica
   *[name] Sudáfrica
}
    .gender = feminine
    .number = singular

-country-ZM = { $case ->
    [in] en Zambia
    [of] de Zambia
    [to] a Zambia
    [bare] Zambia
   *[name] Zambia
}
    .gender = feminine
    .number = singular

-country-ZW = { $case ->
    [in] en Zimbabwe
    [of] de Zimbabwe
    [to] a Zimbabwe
    [bare] Zimbabwe
   *[name] Zimbabwe
}
    .gender = masculine
    .number = singular
