using System.Reflection;
using System.Runtime.CompilerServices;
using CollectiveEconomy.Api.Hosting;
using CollectiveEconomy.Engine.Errors;
using CollectiveEconomy.Statistics.Languages;
using GraphQL;

namespace CollectiveEconomy.Api.Tests.Contract;

public sealed class ErrorCodesTests
{
    private static readonly Assembly[] Assemblies = [typeof(PlatformHost).Assembly, typeof(ErrorCode).Assembly];
    private static readonly IReadOnlyList<ErrorCode> All = ErrorCodeList.In([.. Assemblies.Distinct()]);

    [Theory]
    [InlineData("ERRORS.md", Language.En)]
    [InlineData("ERRORS.vi.md", Language.Vi)]
    public void The_published_list_is_the_list(string name, Language language)
    {
        var text = ErrorCodesFile.Text(All, language);
        var file = Path.Combine(SchemaFolder(), name);
        if (Environment.GetEnvironmentVariable("UPDATE_SCHEMA") == "1")
            File.WriteAllText(file, text);

        Assert.Equal(text, File.ReadAllText(file).ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Every_error_of_the_api_takes_its_code_from_the_list()
    {
        var errors = Assemblies.SelectMany(assembly => assembly.GetTypes()).Where(type => type.IsAssignableTo(typeof(ExecutionError)));

        Assert.All(
            errors,
            error => Assert.True(error.IsAssignableTo(typeof(ICoded)), $"{error} is neither CodedError nor CodedValidationError")
        );
    }

    [Fact]
    public void Codes_are_upper_case_unique_and_explained()
    {
        Assert.Equal(All.Count, All.Select(code => code.Name).Distinct().Count());
        Assert.All(
            All,
            code =>
            {
                Assert.Matches("^[A-Z]+(_[A-Z]+)*$", code.Name);
                foreach (var text in new[] { code.Meaning, code.Remedy })
                {
                    Assert.EndsWith(".", text.Vi, StringComparison.Ordinal);
                    Assert.EndsWith(".", text.En, StringComparison.Ordinal);
                    Assert.NotEqual(text.Vi, text.En);
                    Assert.Equal(Quoted(text.En), Quoted(text.Vi));
                }
            }
        );
    }

    /// <summary>Names that programs use are the same in both languages, in any order.</summary>
    private static IEnumerable<string> Quoted(string text) =>
        text.Split('`').Where((_, place) => place % 2 == 1).Distinct().Order(StringComparer.Ordinal);

    private static string SchemaFolder([CallerFilePath] string here = "") =>
        Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "..", "schema");
}
