using System.Reflection;
using System.Runtime.CompilerServices;
using CollectiveEconomy.Api.Hosting;
using CollectiveEconomy.Engine.Errors;
using GraphQL;

namespace CollectiveEconomy.Api.Tests.Contract;

public sealed class ErrorCodesTests
{
    private static readonly Assembly[] Assemblies = [typeof(PlatformHost).Assembly, typeof(ErrorCode).Assembly];
    private static readonly IReadOnlyList<ErrorCode> All = ErrorCodeList.In([.. Assemblies.Distinct()]);
    private static readonly string Text = ErrorCodesFile.Text(All);

    [Fact]
    public void The_published_list_is_the_list()
    {
        var file = Path.Combine(SchemaFolder(), "ERRORS.md");
        if (Environment.GetEnvironmentVariable("UPDATE_SCHEMA") == "1")
            File.WriteAllText(file, Text);

        Assert.Equal(Text, File.ReadAllText(file).ReplaceLineEndings("\n"));
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
                Assert.EndsWith(".", code.Meaning, StringComparison.Ordinal);
                Assert.EndsWith(".", code.Remedy, StringComparison.Ordinal);
            }
        );
    }

    private static string SchemaFolder([CallerFilePath] string here = "") =>
        Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "..", "schema");
}
