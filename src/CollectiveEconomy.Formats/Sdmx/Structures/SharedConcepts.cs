namespace CollectiveEconomy.Formats.Sdmx.Structures;

/// <summary>The concepts that every dataflow has.</summary>
internal static class SharedConcepts
{
    public static IReadOnlyList<SchemeItem> All { get; } =
    [
        new(SdmxIds.Measure, new("số liệu", "figure")),
        new(SdmxIds.Time, new("năm", "year")),
        new(SdmxIds.Value, new("giá trị", "observed value")),
        new(
            SdmxIds.Status,
            new("trạng thái", "observation status"),
            new("Thiếu (O) và giữ kín (Q) thì không có giá trị.", "Missing (O) and withheld (Q) observations have no value.")
        ),
        new(SdmxIds.Unit, new("đơn vị tính", "unit of measurement")),
        new(SdmxIds.Decimals, new("số chữ số thập phân", "number of decimals with which the figure is shown")),
        new(SdmxIds.Release, new("đợt công bố", "release")),
    ];
}
