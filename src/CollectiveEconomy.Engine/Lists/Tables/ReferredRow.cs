using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Metadata;

namespace CollectiveEconomy.Engine.Lists.Tables;

/// <summary>The row to which another refers, as part of an expression that <see cref="ReferringRows"/> makes a query of; null where it refers to none.</summary>
/// <param name="key">The key by which it refers.</param>
/// <param name="of">The row that refers.</param>
internal sealed class ReferredRow(IForeignKey key, Expression of) : Expression
{
    public override ExpressionType NodeType => ExpressionType.Extension;

    public override Type Type => key.PrincipalEntityType.ClrType;

    /// <summary>The row that refers.</summary>
    public Expression Of => of;

    /// <summary>The value by which the other row refers.</summary>
    public MemberExpression Own => Property(of, key.Properties[0].PropertyInfo!);

    /// <summary>Whether a row is the one.</summary>
    /// <param name="row">The row.</param>
    /// <param name="own">The value by which the other row refers.</param>
    public BinaryExpression IsReferred(Expression row, Expression own)
    {
        Expression value = Property(row, key.PrincipalKey.Properties[0].PropertyInfo!);
        return Equal(own.Type == value.Type ? value : Convert(value, own.Type), own);
    }

    /// <summary>Whether an expression is the value by which the row is found, which the other row holds as well.</summary>
    public bool IsKey(Expression value) =>
        value is MemberExpression member && member.Expression == this && member.Member == key.PrincipalKey.Properties[0].PropertyInfo;

    /// <summary>Whether both are the same row of the same one.</summary>
    public bool IsSame(ReferredRow other) => Keys.SequenceEqual(other.Keys);

    private IEnumerable<IForeignKey> Keys => of is ReferredRow before ? before.Keys.Append(key) : [key];

    protected override Expression VisitChildren(ExpressionVisitor visitor) =>
        visitor.Visit(of) is var visited && visited == of ? this : new ReferredRow(key, visited);
}
