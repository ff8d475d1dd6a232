namespace Lier.Portal.Documents.Linked;

/// <summary>The prefixes that a page's RDFa needs beside those that RDFa itself knows.</summary>
public static class RdfaPrefixes
{
    public const string Text =
        "schema: https://schema.org/ "
        + "prov: http://www.w3.org/ns/prov# "
        + "besluit: http://data.vlaanderen.be/ns/besluit# "
        + "eli: http://data.europa.eu/eli/ontology# "
        + "xsd: http://www.w3.org/2001/XMLSchema#";
}
