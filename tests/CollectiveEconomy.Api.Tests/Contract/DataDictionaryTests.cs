using CollectiveEconomy.Ingestion.Dictionary;
using CollectiveEconomy.Ingestion.Reference;
using CollectiveEconomy.Statistics.Cubes;
using CollectiveEconomy.Storage.Releases;

namespace CollectiveEconomy.Api.Tests.Contract;

public sealed class DataDictionaryTests
{
    private static readonly string Text = DataDictionaryFile.Text;

    [Fact]
    public void The_published_dictionary_is_that_of_the_definitions()
    {
        var file = Repository.PathOf("schema", "DATA-DICTIONARY.md");
        if (Repository.IsUpdating)
            File.WriteAllText(file, Text);
        Assert.Equal(Text, File.ReadAllText(file).ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Every_cube_dimension_measure_and_column_has_a_row()
    {
        foreach (var cube in Cube.All)
        {
            var page = Text.Split($"### {cube.Name}\n")[1].Split("\n### ")[0];
            Assert.All(
                cube.Dimensions.Select(dimension => dimension.Name)
                    .Concat(cube.Measures.Select(measure => measure.Name))
                    .Concat(FactColumn.Of(cube.Facts).Select(column => column.Name)),
                name => Assert.Contains($"\n| `{name}` | ", page, StringComparison.Ordinal)
            );
        }
    }

    [Fact]
    public void Every_code_that_no_source_states_is_marked()
    {
        var reference = new ReferenceData();
        var unverified = reference.Codes.Count(code => !code.IsVerified) + reference.OutcomeIndicators.Count(one => !one.IsVerified);
        Assert.Equal(unverified, Text.Split("| **unverified** |").Length - 1);
    }

    [Fact]
    public void Every_row_has_as_many_cells_as_its_table()
    {
        var width = 0;
        foreach (var line in Text.Split('\n'))
        {
            var cells = line.StartsWith('|') ? line.Replace("\\|", "", StringComparison.Ordinal).Split('|').Length : 0;
            Assert.True(width == 0 || cells == 0 || cells == width, line);
            width = cells;
        }
    }
}
