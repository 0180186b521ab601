using CollectiveEconomy.Api.Releases;
using CollectiveEconomy.Engine.Errors;
using CollectiveEconomy.Engine.Schema;
using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Statistics.Evaluation;
using CollectiveEconomy.Statistics.Releases;
using GraphQL;
using Microsoft.EntityFrameworkCore;

namespace CollectiveEconomy.Api.Evaluations.Specifications;

/// <summary>The mutation by which a specification is registered.</summary>
internal sealed class SpecificationMutations : IMutationFields
{
    /// <summary>Maximum number of specifications that one key may register.</summary>
    public const int MaxOfKey = 1_000;

    private const int HashLength = 64;

    /// <summary>
    /// Registers the specification of an evaluation before its results are used, so that readers can see that it was not chosen by them. Only its checksum,
    /// the day and the id of the key are kept. To register it again changes nothing.
    /// </summary>
    /// <param name="hash">Checksum of the specification: 64 hexadecimal digits, as `specification { hash }` gives them.</param>
    /// <param name="caller">Who registers it.</param>
    /// <param name="whole">The register.</param>
    /// <param name="clock">Tells the day.</param>
    /// <param name="cancellationToken">Stops the request.</param>
    [RequiresRole(Role.Researcher)]
    public static async Task<RegisteredSpecification> RegisterSpecification(
        string hash,
        [FromServices] CallerAccess caller,
        [FromServices] WholeRegister whole,
        [FromServices] TimeProvider clock,
        CancellationToken cancellationToken
    )
    {
        if (hash.Length != HashLength || !hash.All(char.IsAsciiHexDigitLower))
            throw new BadInput(
                new(
                    "'hash' phải gồm 64 chữ số thập lục phân viết thường, như `specification { hash }` đưa ra.",
                    "'hash' must be 64 lower-case hexadecimal digits, as `specification { hash }` gives them."
                )
            );
        await using var register = whole.Open();
        if (await Find() is { } earlier)
            return earlier;
        if (await register.RegisteredSpecifications.CountAsync(other => other.KeyId == caller.KeyId, cancellationToken) >= MaxOfKey)
            throw new BadInput(
                new(
                    $"Khóa đã đăng ký {MaxOfKey} đặc tả, là số tối đa.",
                    $"The key has registered {MaxOfKey} specifications, which is the maximum."
                )
            );
        var registered = new RegisteredSpecification(hash, caller.KeyId!, VietNamTime.DayOf(clock.GetUtcNow()));
        register.Add(registered);
        try
        {
            await register.SaveChangesAsync(cancellationToken);
            return registered;
        }
        catch (DbUpdateException)
        {
            // Somebody else may have registered it meanwhile; then the first one counts.
            register.ChangeTracker.Clear();
            return await Find() ?? throw new SpecificationNotKept();
        }

        Task<RegisteredSpecification?> Find() =>
            register.RegisteredSpecifications.AsNoTracking().FirstOrDefaultAsync(other => other.Hash == hash, cancellationToken);
    }
}
