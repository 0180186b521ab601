namespace CollectiveEconomy.Formats.Sdmx.Csv;

/// <summary>Where SDMX-CSV writes names.</summary>
public enum CsvLabels
{
    /// <summary>Nowhere: codes only.</summary>
    Id,

    /// <summary>In columns of their own, after those of the codes; of 2.0 only.</summary>
    Name,

    /// <summary>After the codes.</summary>
    Both,
}
