namespace CollectiveEconomy.Api.Catalogue;

/// <summary>Namespaces of the catalogue, and terms of the vocabularies that DCAT-AP prescribes.</summary>
internal static class Vocabularies
{
    private const string Authority = "http://publications.europa.eu/resource/authority/";

    /// <summary>Prefixes of the names of properties.</summary>
    public static IReadOnlyDictionary<string, object> Prefixes { get; } =
        new Dictionary<string, object>
        {
            ["dcat"] = "http://www.w3.org/ns/dcat#",
            ["dct"] = "http://purl.org/dc/terms/",
            ["foaf"] = "http://xmlns.com/foaf/0.1/",
            ["xsd"] = "http://www.w3.org/2001/XMLSchema#",
        };

    /// <summary>Viet Nam.</summary>
    public static object VietNam => JsonLd.Id(Authority + "country/VNM");

    /// <summary>Vietnamese and English.</summary>
    public static object Languages => new[] { JsonLd.Id(Authority + "language/VIE"), JsonLd.Id(Authority + "language/ENG") };

    /// <summary>The list of themes.</summary>
    public static object Themes => JsonLd.Id(Authority + "data-theme");

    /// <summary>Economy and finance.</summary>
    public static object Economy => JsonLd.Id(Authority + "data-theme/ECON");

    /// <summary>Anybody may have it.</summary>
    public static object PublicAccess => JsonLd.Id(Authority + "access-right/PUBLIC");

    /// <summary>Releases come when they are ready.</summary>
    public static object Irregular => JsonLd.Id(Authority + "frequency/IRREG");

    /// <summary>The licence of figures, CC BY 4.0.</summary>
    public static object Licence => JsonLd.Id(Authority + "licence/CC_BY_4_0");

    /// <summary>A media type as IANA names it.</summary>
    public static object MediaType(string type) => JsonLd.Id("https://www.iana.org/assignments/media-types/" + type.Split(';')[0]);

    /// <summary>The file type of an ending; null where the list of types has none for sure.</summary>
    public static object? FileType(string extension) =>
        extension is "csv" or "xlsx" or "json" or "xml" or "zip"
            ? JsonLd.Id(Authority + "file-type/" + extension.ToUpperInvariant())
            : null;
}
