using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;

namespace CollectiveEconomy.Engine.Lists.Sorting;

/// <summary>How many rows of a query are read. A bare parameter as limit makes SQLite plan the statement anew each time, hence the zero.</summary>
internal static class Limit
{
    /// <summary>A number.</summary>
    public static Expression Of(int max) => ((Expression<Func<int>>)(() => EF.Parameter(max) + EF.Constant(0))).Body;

    /// <summary>A number that is a parameter of a compiled query.</summary>
    public static Expression Of(ParameterExpression max) => Expression.Add(max, Expression.Constant(0));
}
