using CollectiveEconomy.Ingestion.Formats;

namespace CollectiveEconomy.Ingestion.Tests.Schemas;

/// <summary>Cells as senders write them, whose reading <c>schema/TABLES.md</c> shows.</summary>
internal static class ReadingSamples
{
    /// <summary>A kind of values, a field of a table that has it, and cells.</summary>
    public static IReadOnlyList<(string Kind, string Table, string Field, IReadOnlyList<Cell> Cells)> All { get; } =
    [
        (
            "whole number",
            "annual_reports",
            "members",
            [
                .. Texts(
                    "250",
                    "1.234.567",
                    "1,234,567",
                    "1 234 567",
                    "1.234",
                    "12,5",
                    "-5",
                    "250 người",
                    "2,5 nghìn",
                    "1e3",
                    "…",
                    "-",
                    "NA",
                    "x",
                    "không có"
                ),
                new(CellKind.Number, "250"),
                new(CellKind.Number, "12.5"),
                new(CellKind.Date, "2024-12-31"),
                new(CellKind.Error, "#REF!"),
                new(CellKind.Number, "250", true),
            ]
        ),
        (
            "number",
            "production",
            "area_ha",
            [.. Texts("1.234,56", "1,234.56", "12,5", "12.50", "1.234", "0,333", "12 ha", "50%"), new(CellKind.Number, "12.345")]
        ),
        (
            "date",
            "certifications",
            "valid_from",
            [
                .. Texts("31/12/2024", "2024-12-31", "31.12.2024", "1/2/2024", "12/31/2024", "31/12/24", "2024", "12/2024", "45657"),
                new(CellKind.Date, "2024-12-31"),
                new(CellKind.Date, "2024-12-31T08:30:00"),
                new(CellKind.Date, "1905-07-16"),
                new(CellKind.Number, "45657"),
            ]
        ),
        (
            "date, or its month or year",
            "cooperatives",
            "founded",
            [
                .. Texts("31/12/2024", "2024", "12/2024", "2024-12", "24"),
                new(CellKind.Number, "2024"),
                new(CellKind.Date, "2024-12-31"),
                new(CellKind.Date, "1905-07-16"),
            ]
        ),
        (
            "yes or no",
            "annual_reports",
            "is_high_tech",
            [.. Texts("có", "Co", "yes", "1", "không", "no", "0", "x"), new(CellKind.Flag, "1")]
        ),
        ("code", "annual_reports", "grade", Texts("TOT", "Tốt", "tot", "Good", "Tôt lắm")),
        ("text", "cooperatives", "name", Texts("HTX Nông nghiệp", "  HTX   A ", "HTX\u200BA", "HTX \uFFFD")),
    ];

    private static Cell[] Texts(params string[] texts) => [.. texts.Select(text => new Cell(CellKind.Text, text))];
}
