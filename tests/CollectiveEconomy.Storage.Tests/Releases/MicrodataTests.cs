using System.Text;
using CollectiveEconomy.Statistics.Cubes;
using CollectiveEconomy.Statistics.Facts;
using CollectiveEconomy.Statistics.Releases;
using CollectiveEconomy.Storage.Parquet;
using CollectiveEconomy.Storage.Releases;
using CollectiveEconomy.Storage.Tests.Cubes;
using CsCheck;

namespace CollectiveEconomy.Storage.Tests.Releases;

public sealed class MicrodataTests
{
    public static TheoryData<string> Cubes => [.. Cube.All.Select(cube => cube.Name)];

    [Theory]
    [MemberData(nameof(Cubes))]
    public void Rows_are_those_of_the_release_in_their_order_with_what_is_missing(string name)
    {
        var cube = Cube.All.Single(cube => cube.Name == name);
        var columns = Microdata.ColumnsOf(cube);
        AnyFacts
            .Of(cube)
            .Sample(
                facts =>
                {
                    using var kept = new TemporaryFolder();
                    using var release = Load(kept, cube, facts);
                    var rows = facts.Where(fact => fact is not OutcomeFact { Indicator: "MEMBERS" }).ToList();
                    var microdata = release.Microdata(cube, columns);
                    Assert.Equal(rows.Count, microdata.Count());
                    Assert.Equal(rows.Select(row => Line(columns, row)), Lines(microdata));
                },
                iter: 3,
                threads: 1
            );
    }

    [Fact]
    public void More_rows_than_one_batch_has_are_read_until_nobody_wants_them()
    {
        var cube = Sample.Cooperatives;
        using var kept = new TemporaryFolder();
        using var release = Load(kept, cube, [.. Enumerable.Range(1, 5_000).Select(id => Sample.Fact(id) with { Revenue = id })]);
        var revenues = release.Microdata(cube, [Microdata.ColumnsOf(cube).Single(column => column.Name == "Revenue")]);
        Assert.Equal(Enumerable.Range(1, 5_000).Select(id => $"{id}"), Lines(revenues));
        using var first = revenues.Read(CancellationToken.None).First();
        Assert.Equal(1, first.Whole(0, 0));
        Assert.Throws<OperationCanceledException>(() => revenues.Read(new CancellationToken(canceled: true)).First());
    }

    private static LoadedRelease Load(TemporaryFolder kept, Cube cube, IReadOnlyList<object> facts)
    {
        var folder = new ReleaseFolder(kept.Path);
        var draft = Sample.Draft(new ReleaseId(2026, 1), cube, facts);
        folder.Write(draft);
        return folder.Load(draft.Release.Id);
    }

    private static IEnumerable<string> Lines(Microdata rows)
    {
        foreach (var batch in rows.Read(CancellationToken.None))
            using (batch)
                for (var row = 0; row < batch.Rows; row++)
                    yield return string.Join('|', Enumerable.Range(0, batch.Columns.Count).Select(column => Text(batch, column, row)));
    }

    private static string Text(StoredBatch batch, int column, int row)
    {
        var value = batch.Value(column, row);
        if (value is string text)
            Assert.Equal(text, Encoding.UTF8.GetString(batch.Text(column, row)));
        return $"{value}";
    }

    private static string Line(IEnumerable<FactColumn> columns, object fact) =>
        string.Join(
            '|',
            columns.Select(column =>
                column.Property.GetValue(fact) is IReadOnlyList<string> list ? string.Join(' ', list) : $"{column.Property.GetValue(fact)}"
            )
        );
}
