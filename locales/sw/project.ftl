title = Uwezo kwa ajili ya Mageuzi ya Kidijitali ya Serikali

description = Zana za mafunzo kwa watumishi wa umma na kwa vyuo vinavyowafunza.
