using System.Reflection;
using CollectiveEconomy.Engine.Lists.Sublists;
using CollectiveEconomy.Engine.Schema;
using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Statistics.Imports;
using CollectiveEconomy.Storage.Register.Changes;
using GraphQL;
using GraphQL.Types;

namespace CollectiveEconomy.Api.Lineage;

/// <summary>Declares on a graph type that its records come from submissions: adds the list <c>lineage</c>.</summary>
/// <param name="key">Properties of the primary key of the record, in its order; <c>Id</c> when none is named.</param>
/// <typeparam name="TRow">A record of the register.</typeparam>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class HasLineageAttribute<TRow>(params string[] key) : GraphQLAttribute
    where TRow : class
{
    private static readonly ChildRelation<string, AuditEntry> Changes = LineageRelation.Of(typeof(TRow).Name);

    private readonly PropertyInfo[] _key =
    [
        .. (key.Length == 0 ? ["Id"] : key).Select(name =>
            typeof(TRow).GetProperty(name) ?? throw new ArgumentException($"'{typeof(TRow).Name}' has no property '{name}'.", nameof(key))
        ),
    ];

    /// <inheritdoc/>
    public override void Modify(IGraphType graphType, Type sourceType) =>
        ((ObjectGraphType<TRow>)graphType)
            .Sublist(
                "lineage",
                "Submissions that added or changed it, newest first, with file and row. None when no submission did: it is as the register was set up.",
                row => string.Join(' ', _key.Select(property => RowKeys.Text(property.GetValue(row)))),
                Changes,
                hasFilter: false
            )
            .RequiresRole(Role.Ministry);
}
