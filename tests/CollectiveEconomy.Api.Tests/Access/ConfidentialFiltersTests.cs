using CollectiveEconomy.Api.Tests.Hosting;
using CollectiveEconomy.Engine.Schema;
using CollectiveEconomy.Statistics.Access;
using GraphQL;
using GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;

namespace CollectiveEconomy.Api.Tests.Access;

/// <summary>Who may not see a noun may not ask for others by it: an answer to "which have a loan above a billion" tells of the loans.</summary>
[Collection(nameof(RunningPlatform))]
public sealed class ConfidentialFiltersTests
{
    private readonly List<(string Place, Role Needed, IGraphType Filter)> _wheres;

    public ConfidentialFiltersTests(RunningPlatform platform) =>
        _wheres = [
            .. from type in platform.Services.GetRequiredService<ISchema>().AllTypes.OfType<IObjectGraphType>()
            from field in type.Fields
            from argument in field.Arguments ?? Enumerable.Empty<QueryArgument>()
            where argument.Name == "where"
            select ($"{type.Name}.{field.Name}", NeededBy(field), argument.ResolvedType!.GetNamedType()),
        ];

    [Fact]
    public void No_filter_of_a_public_list_reaches_the_filter_of_a_confidential_one()
    {
        var confidential = _wheres.Where(list => list.Needed > Role.Public).ToList();
        Assert.NotEmpty(confidential);
        Assert.Empty(
            from list in _wheres
            from reached in Reached(list.Filter, list.Needed, [])
            from other in confidential
            where other.Filter.Name == reached.Type && other.Needed > reached.Role
            select $"{list.Place} reaches {reached.Type}, which {other.Place} gives to {other.Needed} only"
        );
    }

    /// <summary>What a list needs is what its items need.</summary>
    private static Role NeededBy(FieldType field)
    {
        var type = field.ResolvedType!.GetNamedType();
        var items = (type as IObjectGraphType)?.Fields.Find("nodes")?.ResolvedType?.GetNamedType();
        return ProbeValue.Max(field.RequiredRole(), ProbeValue.Max(type.RequiredRole(), items.RequiredRole()));
    }

    private static IEnumerable<(string Type, Role Role)> Reached(IGraphType type, Role role, HashSet<string> met)
    {
        if (type is not IInputObjectGraphType input || !met.Add(type.Name))
            return [];
        return input
            .Fields.SelectMany(field => Reached(field.ResolvedType!.GetNamedType(), ProbeValue.Max(role, field.RequiredRole()), met))
            .Prepend((type.Name, ProbeValue.Max(role, type.RequiredRole())));
    }
}
