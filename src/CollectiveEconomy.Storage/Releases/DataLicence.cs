namespace CollectiveEconomy.Storage.Releases;

/// <summary>A licence of a data package.</summary>
/// <param name="Name">SPDX identifier.</param>
/// <param name="Title">Title for readers.</param>
public sealed record DataLicence(string Name, string Title)
{
    /// <summary>That of figures.</summary>
    public static DataLicence OfFigures { get; } = new("CC-BY-4.0", "Creative Commons Attribution 4.0");
}
