using CollectiveEconomy.Formats.Csv;
using CollectiveEconomy.Formats.Sdmx.Data;

namespace CollectiveEconomy.Formats.Sdmx.Csv;

/// <summary>A column of SDMX-CSV.</summary>
/// <param name="Heading">Its heading.</param>
/// <param name="ValueOf">Its text for an observation.</param>
internal sealed record CsvColumn(string Heading, Func<DataSet, Observation, string> ValueOf)
{
    /// <summary>Whether its texts are numbers, whose signs no program takes for a formula.</summary>
    public bool IsNumber { get; init; }

    /// <summary>What a row has in it.</summary>
    public string TextOf(DataSet data, Observation observation) =>
        ValueOf(data, observation) is var text && IsNumber ? text : SafeText.Csv(text);
}
