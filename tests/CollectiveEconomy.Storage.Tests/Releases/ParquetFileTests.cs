using CollectiveEconomy.Statistics.Codelists;
using CollectiveEconomy.Storage.Releases;
using DuckDB.NET.Data;

namespace CollectiveEconomy.Storage.Tests.Releases;

public sealed class ParquetFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Theory]
    [InlineData(1)]
    [InlineData(122_880)]
    [InlineData(122_881)]
    [InlineData(300_000)]
    public void Rows_keep_their_order_however_many_they_are_and_leave_one_file(int count)
    {
        var path = Written("codes.parquet", count);
        using var duck = new DuckDBConnection("DataSource=:memory:");
        duck.Open();
        using var command = duck.CreateCommand();
        command.CommandText =
            $"SELECT COUNT(*), COUNT(*) FILTER (WHERE \"SortOrder\" = file_row_number), COUNT(\"NoteVi\") FROM read_parquet('{path}', file_row_number = true)";
        using var reader = command.ExecuteReader();
        reader.Read();
        Assert.Equal((count, count, (count + 1) / 2), (reader.GetInt64(0), reader.GetInt64(1), reader.GetInt64(2)));
        Assert.Equal([path], Directory.GetFiles(_folder.Path));
    }

    [Fact]
    public void The_same_rows_make_the_same_bytes_however_many_they_are() =>
        Assert.Equal(File.ReadAllBytes(Written("one.parquet", 200_000)), File.ReadAllBytes(Written("other.parquet", 200_000)));

    public void Dispose() => _folder.Dispose();

    private string Written(string name, int count)
    {
        var path = _folder.Place(name);
        using var duck = new DuckDBConnection("DataSource=:memory:");
        duck.Open();
        using var file = new ParquetFile(duck, ReleaseTable.Codes, path);
        for (var row = 0; row < count; row++)
            file.Add(Row(row));
        file.Write();
        Assert.Equal(count, file.Rows);
        return path;
    }

    private static Code Row(int row) =>
        new()
        {
            CodelistId = "LIST",
            Value = $"{row}",
            SortOrder = row,
            NameVi = $"Mã {row % 1000}",
            NameEn = null,
            NoteVi = row % 2 == 0 ? "even" : null,
            NoteEn = null,
            IsVerified = row % 3 == 0,
            Source = null,
        };
}
