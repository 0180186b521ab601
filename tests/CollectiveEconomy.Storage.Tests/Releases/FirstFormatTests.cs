using System.Text.Json.Nodes;
using CollectiveEconomy.Statistics.Codelists;
using CollectiveEconomy.Statistics.Languages;
using CollectiveEconomy.Statistics.Releases;
using CollectiveEconomy.Storage.Releases;
using DuckDB.NET.Data;

namespace CollectiveEconomy.Storage.Tests.Releases;

/// <summary>Releases of the first format, in which notes and findings were in English only, go on answering.</summary>
public sealed class FirstFormatTests : IDisposable
{
    private static readonly ReleaseId Id = new(2026, 3);
    private readonly TemporaryFolder _place = new();
    private readonly ReleaseFolder _folder;

    public FirstFormatTests()
    {
        _folder = new ReleaseFolder(_place.Path);
        var codes = Sample.Codes.Select(code => code with { NoteVi = $"chú thích {code.Value}", NoteEn = $"note of {code.Value}" });
        _folder.Write(Sample.Draft(Id, [Sample.Fact()], [.. codes]));
        MakeFirst();
    }

    public void Dispose() => _place.Dispose();

    [Fact]
    public void A_note_of_a_code_is_told_in_English_in_either_language()
    {
        using var release = _folder.Load(Id);
        var code = release.Codes(CodelistIds.Field)["AGRI"];
        Assert.Equal((null, "note of AGRI", "Tên của AGRI"), (code.NoteVi, code.NoteEn, code.NameVi));
        Assert.Equal("note of AGRI", code.NoteIn(Language.Vi));
    }

    [Fact]
    public void What_the_package_lacks_is_null()
    {
        var package = _folder.ReadPackage(Id);
        Assert.Equal((1, null, null), (package.FormatVersion, package.TitleVi, package.NotesEn));
        Assert.Equal(("Bản đầu tiên", null), (package.Describe(Id).Notes, package.Describe(Id).NotesEn));
        var finding = Assert.Single(package.Checks!);
        Assert.Equal(("Of 40 organisations at the end of 2024, 1 reported.", null), (finding.Message, finding.MessageVi));
        Assert.All(package.Resources.SelectMany(table => table.Schema.Fields), field => Assert.Null(field.DescriptionVi));
    }

    [Fact]
    public void A_withdrawal_that_was_written_without_an_English_reason_is_read()
    {
        File.WriteAllText(_place.Place("2026.3.withdrawn.json"), """{ "reason": "Sai số liệu", "at": "2026-04-01T00:00:00+07:00" }""");
        var withdrawal = _folder.Describe(Id).Withdrawal!;
        Assert.Equal(("Sai số liệu", "Sai số liệu"), (withdrawal.ReasonIn(Language.Vi), withdrawal.ReasonIn(Language.En)));
    }

    /// <summary>Turns the release into one that the version before this one would have written.</summary>
    private void MakeFirst()
    {
        var file = Path.Combine(_folder.PathOf(Id), "codelists/codes.parquet");
        using (var duck = new DuckDBConnection("DataSource=:memory:"))
        {
            duck.Open();
            using var command = duck.CreateCommand();
            command.CommandText = $"""
                CREATE TABLE codes AS SELECT "CodelistId", "Value", "SortOrder", "NameVi", "NameEn", "NoteEn" AS "Note", "IsVerified", "Source"
                FROM read_parquet('{file}');
                COPY codes TO '{file}' (FORMAT parquet);
                """;
            command.ExecuteNonQuery();
        }

        var package = Path.Combine(_folder.PathOf(Id), "datapackage.json");
        var json = JsonNode.Parse(File.ReadAllText(package))!.AsObject();
        json["formatVersion"] = 1;
        json.Remove("titleVi");
        json["checks"] = JsonNode.Parse(
            """[{ "check": "EveryYearIsReported", "severity": "warning", "message": "Of 40 organisations at the end of 2024, 1 reported." }]"""
        );
        foreach (var table in json["resources"]!.AsArray().Select(table => table!.AsObject()))
        {
            foreach (var field in table["schema"]!["fields"]!.AsArray())
                field!.AsObject().Remove("descriptionVi");
            if ((string?)table["name"] != "codes")
                continue;
            table["hash"] = ReleaseFolder.HashOf(file);
            table["bytes"] = new FileInfo(file).Length;
        }

        File.WriteAllText(package, json.ToJsonString());
    }
}
