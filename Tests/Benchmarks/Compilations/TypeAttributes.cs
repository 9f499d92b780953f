using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Netra.Benchmarks.Compilations;

/// <summary>What the types of an assembly are marked with.</summary>
internal static class TypeAttributes
{
    /// <summary>The names of the attributes, without their namespaces; none of a file that is no .NET assembly.</summary>
    public static IReadOnlySet<string> Of(string assembly)
    {
        using var file = new PEReader(File.OpenRead(assembly));
        if (!file.HasMetadata)
        {
            return new HashSet<string>();
        }

        MetadataReader reader = file.GetMetadataReader();
        return reader.TypeDefinitions
            .SelectMany(type => reader.GetTypeDefinition(type).GetCustomAttributes())
            .Select(attribute => Name(reader, reader.GetCustomAttribute(attribute).Constructor))
            .ToHashSet();
    }

    private static string Name(MetadataReader reader, EntityHandle constructor)
    {
        EntityHandle type = constructor.Kind == HandleKind.MemberReference
            ? reader.GetMemberReference((MemberReferenceHandle)constructor).Parent
            : reader.GetMethodDefinition((MethodDefinitionHandle)constructor).GetDeclaringType();
        return type.Kind switch
        {
            HandleKind.TypeReference => reader.GetString(reader.GetTypeReference((TypeReferenceHandle)type).Name),
            HandleKind.TypeDefinition => reader.GetString(reader.GetTypeDefinition((TypeDefinitionHandle)type).Name),
            _ => "",
        };
    }
}
