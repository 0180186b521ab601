using System.Linq.Expressions;

namespace CollectiveEconomy.Engine.Lists.Tables;

/// <summary>A value of each row of a list, found by the fields that lead to it.</summary>
/// <param name="Path">The fields from the row on, for example <c>cooperative.code</c>.</param>
/// <param name="Type">Type of the values, without null.</param>
/// <param name="Value">The value of a row, as part of a query where rows are those of a register.</param>
public sealed record ListColumn(string Path, Type Type, LambdaExpression Value);
