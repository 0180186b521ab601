using CollectiveEconomy.Formats.Tables;
using CollectiveEconomy.Statistics.Codelists;
using CollectiveEconomy.Statistics.Cubes;
using CollectiveEconomy.Statistics.Cubes.Answers;
using CollectiveEconomy.Statistics.Cubes.Dimensions;
using CollectiveEconomy.Statistics.Languages;
using CollectiveEconomy.Statistics.Releases;
using CollectiveEconomy.Storage.Parquet;
using CollectiveEconomy.Storage.Releases;

namespace CollectiveEconomy.Formats.Microdata;

/// <summary>Pseudonymous rows of a release as a table.</summary>
public static class MicrodataTable
{
    /// <summary>Under which they are given: an agreement, which is no licence that SPDX lists.</summary>
    private const string Licence = "LicenseRef-Research-Agreement";

    /// <summary>Name of the table of a cube.</summary>
    public static string NameOf(Cube cube) => $"{cube.Name}_microdata";

    /// <summary>The table.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="cube">Their cube.</param>
    /// <param name="columns">Their columns.</param>
    /// <param name="release">Their release.</param>
    /// <param name="address">The address at which they are given, for the citation.</param>
    /// <param name="language">Language of names and texts.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public static DataTable Of(
        Storage.Releases.Microdata rows,
        Cube cube,
        IReadOnlyList<FactColumn> columns,
        Release release,
        string address,
        Language language,
        CancellationToken cancellationToken
    )
    {
        var count = rows.Count();
        var all = columns.Select(column => Of(column, cube)).ToList();
        var title = new LocalizedText(
            $"dữ liệu vi mô ẩn danh: {cube.TitleIn(Language.Vi)}",
            $"pseudonymous microdata: {cube.TitleIn(Language.En)}"
        );
        return new DataTable(
            NameOf(cube),
            all,
            RowsAhead.OfMany(rows.Read, cancellationToken).SelectMany(RowsOf),
            new DataContract
            {
                Title = title,
                Language = language,
                Origin = DataOrigin.Of(release),
                Rows = count,
                AllRows = count,
                IsExact = true,
                Question = $"{NameOf(cube)}: {string.Join(", ", all.Select(column => column.Name))}",
                Units = [.. all.Select(column => column.Unit).OfType<string>().Distinct().Select(MeasurementUnits.Named)],
                Notes = AnswerNote.On(release),
                Citation = new TableCitation($"Collective Economy, {release.Id}: {title.In(language)}.", address, rows.Hash),
                Licence = Licence,
            }
        )
        {
            Stored = rows,
        };
    }

    private static IEnumerable<object?[]> RowsOf(StoredBatch batch)
    {
        using (batch)
            for (var row = 0; row < batch.Rows; row++)
            {
                var values = new object?[batch.Columns.Count];
                for (var column = 0; column < values.Length; column++)
                    values[column] = batch.Value(column, row);
                yield return values;
            }
    }

    private static DataColumn Of(FactColumn column, Cube cube)
    {
        var amount = CubeColumns.AmountOf(cube, column.Name);
        var dimension = CubeColumns.DimensionOf(cube, column.Name);
        return new DataColumn(
            Storage.Releases.Microdata.NameOf(column),
            Titles.OfColumn(Storage.Releases.Microdata.NameOf(column), NameOf(cube)),
            column.JsonType switch
            {
                "integer" => ColumnKind.Whole,
                "boolean" => ColumnKind.Flag,
                _ => ColumnKind.Text,
            },
            amount is null ? ColumnRole.Property : ColumnRole.Measure
        )
        {
            // Hundredths have no unit of their own; their title names them.
            Unit = amount is { Scale: 1 } ? amount.Unit : null,
            Codelist = CubeColumns.Codelists(cube).GetValueOrDefault(column.Name),
            IsTime = dimension is YearDimension,
            IsArea = dimension is AreaDimension,
        };
    }
}
