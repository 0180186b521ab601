using CollectiveEconomy.Storage.Register;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Storage;

namespace CollectiveEconomy.Api.Tests.TransactSql;

/// <summary>A register whose statements somebody watches, or answers.</summary>
internal sealed class InterceptedStore : IDbContextFactory<RegisterContext>
{
    private DbContextOptions? _options;

    /// <summary>Uses a register from now on.</summary>
    public void Use(RegisterSettings settings, params IInterceptor[] interceptors)
    {
        var options = new DbContextOptionsBuilder<RegisterContext>();
        options.UseRegister(settings).AddInterceptors(interceptors);
        if (settings.Provider == RegisterProvider.Sqlite)
            options.ReplaceService<IDatabaseProvider, Unnamed>();
        else
            // Where statements may be tried again their rows are buffered, for which a reader must describe them.
            options.UseSqlServer(server => server.ExecutionStrategy(dependencies => new NonRetryingExecutionStrategy(dependencies)));
        _options = options.Options;
    }

    public RegisterContext CreateDbContext() => new(_options ?? throw new InvalidOperationException("Name a register first."));
}
