title = Capacidades para a Transformação Digital do Governo

description = Um conjunto de ferramentas de formação para os funcionários públicos e para as escolas que os formam.
