using CollectiveEconomy.Formats.Tables;
using CollectiveEconomy.Statistics.Codelists;
using CollectiveEconomy.Statistics.Cubes.Answers;
using CollectiveEconomy.Statistics.Languages;
using CollectiveEconomy.Statistics.Official;
using CollectiveEconomy.Statistics.Releases;

namespace CollectiveEconomy.Formats.Tests;

/// <summary>A table with everything that a format must bear: totals, gaps, statuses, texts with commas, quotes, formulas and marks.</summary>
internal static class SampleTable
{
    public static DataTable Of(params object?[][] rows) =>
        new(
            "cooperatives",
            [
                new DataColumn("region", new("vùng", "region"), ColumnKind.Text, ColumnRole.Dimension)
                {
                    Codelist = "REGION",
                    Of = "region",
                    IsArea = true,
                },
                new DataColumn("region_name", new("vùng (tên)", "region (name)"), ColumnKind.Text, ColumnRole.Name) { Of = "region" },
                new DataColumn("year", new("năm", "year"), ColumnKind.Whole, ColumnRole.Dimension) { Of = "year", IsTime = true },
                new DataColumn("total_over", new("cộng theo", "totals over"), ColumnKind.Text, ColumnRole.Attribute),
                new DataColumn("organisations", new("tổ chức", "organisations"), ColumnKind.Whole, ColumnRole.Measure)
                {
                    Unit = "COUNT",
                    Of = "organisations",
                },
                new DataColumn("profit_margin", new("tỷ suất", "profit margin"), ColumnKind.Real, ColumnRole.Measure)
                {
                    Unit = "PERCENT",
                    Decimals = 2,
                    Of = "profitMargin",
                },
                new DataColumn("profit_margin_status", new("trạng thái", "status"), ColumnKind.Text, ColumnRole.Attribute)
                {
                    Codelist = ObservationStatuses.Codelist,
                    Of = "profitMargin",
                },
            ],
            rows,
            new DataContract
            {
                Title = new("hợp tác xã theo vùng, năm", "cooperatives by region, year"),
                Language = Language.En,
                Origin = DataOrigin.Of(
                    new Release
                    {
                        Id = ReleaseId.TryParse("2026.1", out var id) ? id : default,
                        PublishedAt = new DateTimeOffset(2026, 3, 1, 2, 0, 0, TimeSpan.Zero),
                        IsSynthetic = true,
                        FirstYear = 2016,
                        LastYear = 2025,
                        Previous = null,
                        Notes = null,
                        PlatformVersion = "1",
                    }
                ),
                Rows = rows.Length,
                AllRows = rows.Length,
                Withheld = rows.Count(row => row[^1] is "Q"),
                IsExact = false,
                Question = """{"cube":"cooperatives"}""",
                Units = [MeasurementUnits.Named("COUNT"), MeasurementUnits.Named("PERCENT")],
                Statuses = [ObservationStatuses.Named(ObservationStatus.A), ObservationStatuses.Named(ObservationStatus.Q)],
                Notes = [new AnswerNote("SYNTHETIC", "Số liệu mô phỏng.", "Synthetic data.")],
                Citation = new TableCitation("Collective Economy (2026).", "/cite/x", "sha256:00"),
            }
        );

    public static DataTable Usual =>
        Of(
            ["R1", "Đồng bằng, \"sông\"", 2024L, null, 1_234_567L, 12.5, "A"],
            ["R1", "Đồng bằng, \"sông\"", 2025L, null, 7L, null, "Q"],
            ["R2", "=1+2", 2025L, null, 0L, -0.25, "A"],
            ["_U", "Unknown", 2025L, null, 1L, null, "O"],
            ["_T", "Total", 2025L, "region", 8L, 1e-7, "A"],
            ["_T", "Total", null, "region year", 9L, 3.0, "P"]
        );
}
