# The libraries in the program: coordinates, version, name, licences, address. Written by the build.
<#list dependencyMap as e>
<#assign p = e.getKey()/>
<#assign plain = p.name?replace("[\\s]+", " ", "r")/>
${p.groupId}:${p.artifactId}	${p.version}	${plain?starts_with("Unnamed")?then(p.artifactId, plain)}	${e.getValue()?join(" · ")}	${(p.url!"")?replace("[\\s]+", "", "r")}
</#list>
