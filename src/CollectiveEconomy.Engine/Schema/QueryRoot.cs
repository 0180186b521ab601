using System.Reflection;

namespace CollectiveEconomy.Engine.Schema;

/// <summary>The query root: every field of every <see cref="IQueryFields"/>.</summary>
/// <param name="slices">The assembly of the slices.</param>
public sealed class QueryRoot(Assembly slices) : RootOf<IQueryFields>("Query", slices);
