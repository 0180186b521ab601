using System.Runtime.CompilerServices;
using CollectiveEconomy.Api.Execution;
using GraphQL;

namespace CollectiveEconomy.Api.Tests.Execution;

public sealed class ErrorCodesTests
{
    [Fact]
    public void The_published_list_is_the_list()
    {
        var file = Path.Combine(SchemaFolder(), "ERRORS.md");
        if (Environment.GetEnvironmentVariable("UPDATE_SCHEMA") == "1")
            File.WriteAllText(file, ErrorCodesFile.Text);

        Assert.Equal(ErrorCodesFile.Text, File.ReadAllText(file).ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Every_error_of_the_api_takes_its_code_from_the_list()
    {
        var errors = typeof(CodedError).Assembly.GetTypes().Where(type => type.IsAssignableTo(typeof(ExecutionError)));

        Assert.All(
            errors,
            error => Assert.True(error.IsAssignableTo(typeof(ICoded)), $"{error} is neither CodedError nor CodedValidationError")
        );
    }

    [Fact]
    public void Codes_are_upper_case_unique_and_explained()
    {
        Assert.Equal(ErrorCodes.All.Count, ErrorCodes.All.Select(code => code.Name).Distinct().Count());
        Assert.All(
            ErrorCodes.All,
            code =>
            {
                Assert.Matches("^[A-Z]+(_[A-Z]+)*$", code.Name);
                Assert.EndsWith(".", code.Meaning, StringComparison.Ordinal);
                Assert.EndsWith(".", code.Remedy, StringComparison.Ordinal);
            }
        );
    }

    private static string SchemaFolder([CallerFilePath] string here = "") =>
        Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "..", "schema");
}
