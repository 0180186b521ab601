using CollectiveEconomy.Statistics.Languages;

namespace CollectiveEconomy.Formats.Sdmx;

/// <summary>Who maintains the structures, and in which version: the one place where all are stated.</summary>
public static class SdmxAgency
{
    /// <summary>Its identifier.</summary>
    public const string Id = "VNCOOP";

    /// <summary>Version of every structure in SDMX 2.1. Lists of codes may grow with a release, so no structure is final.</summary>
    public const string Version = "1.0";

    /// <summary>Version of every structure in SDMX 3.0, where a stable version would promise that lists of codes never grow.</summary>
    public const string SemanticVersion = "1.0.0-draft";

    /// <summary>Its name.</summary>
    public static LocalizedText Name { get; } =
        new("Nền tảng số liệu kinh tế tập thể Việt Nam", "Data platform of the collective economy of Viet Nam");
}
