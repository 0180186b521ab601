using System.Reflection;
using CollectiveEconomy.Api.Hosting;
using CollectiveEconomy.Demonstration;
using CollectiveEconomy.Engine;
using CollectiveEconomy.Engine.Errors;
using CollectiveEconomy.Evaluation.GroupTime;
using CollectiveEconomy.Formats;
using CollectiveEconomy.Ingestion.Reference;
using CollectiveEconomy.Statistics.Cubes;
using CollectiveEconomy.Statistics.Languages;
using CollectiveEconomy.Storage.Register;
using Assembly = System.Reflection.Assembly;

namespace CollectiveEconomy.Api.Tests.Architecture;

/// <summary>Directions and names that no change may break.</summary>
public sealed class ArchitectureTests
{
    private static readonly Assembly Statistics = typeof(Cube).Assembly;
    private static readonly Assembly Evaluation = typeof(Panel).Assembly;
    private static readonly Assembly Storage = typeof(RegisterContext).Assembly;
    private static readonly Assembly Formats = typeof(DataFormats).Assembly;
    private static readonly Assembly Ingestion = typeof(ReferenceData).Assembly;
    private static readonly Assembly Demonstration = typeof(DemonstrationRegister).Assembly;
    private static readonly Assembly Engine = typeof(EngineServices).Assembly;
    private static readonly Assembly Api = typeof(PlatformHost).Assembly;
    private static readonly Assembly Cli = Assembly.Load("ceco");
    private static readonly Assembly[] All = [Statistics, Evaluation, Storage, Formats, Ingestion, Demonstration, Engine, Api, Cli];

    private static readonly string[] VagueNames = ["Manager", "Helper", "Utils", "Utilities", "Service", "Repository", "Common", "Base"];

    [Fact]
    public void Statistics_knows_the_base_class_library_only() =>
        Assert.All(Referenced(Statistics), name => Assert.StartsWith("System", name, StringComparison.Ordinal));

    [Fact]
    public void Estimators_know_numbers_and_linear_algebra_only() =>
        Assert.All(
            Referenced(Evaluation),
            name => Assert.True(name == "MathNet.Numerics" || name.StartsWith("System", StringComparison.Ordinal), name)
        );

    [Theory]
    [InlineData("CollectiveEconomy.Statistics", "")]
    [InlineData("CollectiveEconomy.Evaluation", "")]
    [InlineData("CollectiveEconomy.Storage", "CollectiveEconomy.Statistics")]
    [InlineData("CollectiveEconomy.Formats", "CollectiveEconomy.Statistics CollectiveEconomy.Storage")]
    [InlineData("CollectiveEconomy.Ingestion", "CollectiveEconomy.Formats CollectiveEconomy.Statistics CollectiveEconomy.Storage")]
    [InlineData("CollectiveEconomy.Demonstration", "CollectiveEconomy.Ingestion CollectiveEconomy.Statistics CollectiveEconomy.Storage")]
    [InlineData("CollectiveEconomy.Engine", "CollectiveEconomy.Statistics CollectiveEconomy.Storage")]
    [InlineData(
        "CollectiveEconomy.Api",
        "CollectiveEconomy.Demonstration CollectiveEconomy.Engine CollectiveEconomy.Evaluation CollectiveEconomy.Formats CollectiveEconomy.Ingestion CollectiveEconomy.Statistics CollectiveEconomy.Storage"
    )]
    [InlineData(
        "ceco",
        "CollectiveEconomy.Demonstration CollectiveEconomy.Formats CollectiveEconomy.Ingestion CollectiveEconomy.Statistics CollectiveEconomy.Storage"
    )]
    public void Dependencies_go_one_way(string project, string allowed)
    {
        var referenced = Referenced(All.Single(assembly => assembly.GetName().Name == project));
        var ours = referenced.Where(name => name.StartsWith("CollectiveEconomy", StringComparison.Ordinal) || name == "ceco");
        Assert.Empty(ours.Except(allowed.Split(' ')));
    }

    [Fact]
    public void Every_error_says_what_is_wrong_in_both_languages() =>
        Assert.All(
            All.SelectMany(assembly => assembly.GetTypes()).Where(type => type.IsAssignableTo(typeof(Exception))),
            error => Assert.True(error.IsAssignableTo(typeof(ILocalized)), $"{error} is no {nameof(LocalizedException)}")
        );

    [Fact]
    public void Only_the_store_knows_DuckDB_and_only_engine_and_api_know_GraphQL()
    {
        Assert.All(
            All.Except([Storage]),
            assembly => Assert.DoesNotContain(Referenced(assembly), name => name.StartsWith("DuckDB", StringComparison.Ordinal))
        );
        Assert.All(
            All.Except([Engine, Api]),
            assembly => Assert.DoesNotContain(Referenced(assembly), name => name.StartsWith("GraphQL", StringComparison.Ordinal))
        );
    }

    [Fact]
    public void No_type_has_a_name_that_says_nothing() =>
        Assert.All(
            All.SelectMany(assembly => assembly.GetTypes())
                .Where(type => type.GetCustomAttribute<System.CodeDom.Compiler.GeneratedCodeAttribute>() is null)
                .Select(type => type.Name),
            name => Assert.DoesNotContain(VagueNames, vague => name.EndsWith(vague, StringComparison.Ordinal))
        );

    [Fact]
    public void No_type_of_the_api_takes_a_context_of_its_own() =>
        Assert.Empty(
            from type in Engine.GetTypes().Concat(Api.GetTypes())
            from constructor in type.GetConstructors(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
            where constructor.GetParameters().Any(parameter => parameter.ParameterType.IsAssignableTo(typeof(RegisterContext)))
            where type.GetCustomAttribute<System.Runtime.CompilerServices.CompilerGeneratedAttribute>() is null
            select type.FullName
        );

    [Fact]
    public void Every_error_of_ours_is_coded() =>
        Assert.All(
            Engine.GetTypes().Concat(Api.GetTypes()).Where(type => type.IsAssignableTo(typeof(GraphQL.ExecutionError)) && !type.IsAbstract),
            error => Assert.True(error.IsAssignableTo(typeof(ICoded)), error.Name)
        );

    private static List<string> Referenced(Assembly assembly) =>
        [.. assembly.GetReferencedAssemblies().Select(reference => reference.Name!)];
}
