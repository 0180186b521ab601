using System.Linq.Expressions;
using CollectiveEconomy.Engine.Expressions;
using CollectiveEconomy.Storage.Register;
using Microsoft.EntityFrameworkCore;

namespace CollectiveEconomy.Engine.Nodes;

/// <summary>Finds rows of the register by identifier.</summary>
/// <typeparam name="T">The row, whose name is that of its graph type.</typeparam>
/// <param name="store">The register.</param>
/// <param name="code">Its natural code.</param>
public abstract class RegisterNodes<T>(IDbContextFactory<RegisterContext> store, Expression<Func<T, string>> code) : INodeSource
    where T : class
{
    /// <inheritdoc/>
    public string TypeName => typeof(T).Name;

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyDictionary<string, object>> FindAsync(
        IReadOnlyCollection<string> keys,
        CancellationToken cancellationToken
    )
    {
        await using var register = await store.CreateDbContextAsync(cancellationToken);
        return await register
            .Set<T>()
            .Where(code.Then(value => keys.Contains(value)))
            .ToDictionaryAsync(code.Compile(), object (row) => row, cancellationToken);
    }
}
