namespace CollectiveEconomy.Formats.Tables;

/// <summary>Licences of what is sent out.</summary>
public static class DataLicences
{
    /// <summary>That of releases.</summary>
    public const string OfReleases = "CC-BY-4.0";
}
