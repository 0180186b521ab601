namespace CollectiveEconomy.Formats.Sdmx.Csv;

/// <summary>What the media type of SDMX-CSV asks for.</summary>
/// <param name="Labels">Where names are written.</param>
/// <param name="HasSeriesKeys">Whether keys of series have a column; of 2.0 only.</param>
/// <param name="HasObservationKeys">Whether keys of observations have a column; of 2.0 only.</param>
public sealed record SdmxCsvForm(CsvLabels Labels = CsvLabels.Id, bool HasSeriesKeys = false, bool HasObservationKeys = false);
