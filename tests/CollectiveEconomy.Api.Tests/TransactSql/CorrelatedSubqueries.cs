using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace CollectiveEconomy.Api.Tests.TransactSql;

/// <summary>
/// Finds what a statement computes for each row of another table: subqueries that refer to a row outside of them. Servers run some of them as joins;
/// those that do not run them once for each row.
/// </summary>
internal sealed class CorrelatedSubqueries : TSqlFragmentVisitor
{
    private readonly List<string> _found = [];

    private CorrelatedSubqueries() { }

    /// <summary>The tables that such subqueries read, each as a text such as <c>EXISTS ModelProduct</c>.</summary>
    public static IReadOnlyList<string> Of(string sql)
    {
        var found = new CorrelatedSubqueries();
        Parsing.Parsed(sql).Accept(found);
        return found._found;
    }

    public override void Visit(ExistsPredicate node) => Look("EXISTS", node.Subquery);

    public override void Visit(InPredicate node)
    {
        if (node.Subquery is not null)
            Look("IN", node.Subquery);
    }

    public override void Visit(UnqualifiedJoin node)
    {
        if (node.UnqualifiedJoinType is UnqualifiedJoinType.CrossApply or UnqualifiedJoinType.OuterApply)
            Look("APPLY", node.SecondTableReference);
    }

    // Those of EXISTS and IN are no scalars, though they are of the same kind.
    public override void Visit(SelectScalarExpression node) => LookAtScalars(node.Expression);

    public override void Visit(BooleanComparisonExpression node)
    {
        LookAtScalars(node.FirstExpression);
        LookAtScalars(node.SecondExpression);
    }

    public override void Visit(ExpressionWithSortOrder node) => LookAtScalars(node.Expression);

    private void LookAtScalars(ScalarExpression expression)
    {
        var scalars = new Scalars();
        expression.Accept(scalars);
        foreach (var scalar in scalars.Found)
            Look("SCALAR", scalar);
    }

    private void Look(string kind, TSqlFragment subquery)
    {
        var names = new Names();
        subquery.Accept(names);
        if (names.Referred.Except(names.Declared).Any())
            _found.Add($"{kind} {string.Join(", ", names.Tables.Distinct().Order(StringComparer.Ordinal))}");
    }

    private sealed class Scalars : TSqlFragmentVisitor
    {
        public List<ScalarSubquery> Found { get; } = [];

        public override void Visit(ScalarSubquery node) => Found.Add(node);
    }

    /// <summary>By which names a fragment calls its tables, and which it uses.</summary>
    private sealed class Names : TSqlFragmentVisitor
    {
        public HashSet<string> Declared { get; } = [];

        public HashSet<string> Referred { get; } = [];

        public List<string> Tables { get; } = [];

        public override void Visit(TableReferenceWithAlias node)
        {
            if (node.Alias is { } alias)
                Declared.Add(alias.Value);
        }

        public override void Visit(NamedTableReference node) => Tables.Add(node.SchemaObject.BaseIdentifier.Value);

        public override void Visit(ColumnReferenceExpression node)
        {
            if (node.MultiPartIdentifier is { Count: > 1 } name)
                Referred.Add(name[0].Value);
        }
    }
}
